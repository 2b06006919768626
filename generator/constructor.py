"""How the client's construction is spelt: its options and its address."""

from __future__ import annotations

from . import ir
from .layout import Argument, call, mapping
from .python import Mode, Module, method_docstring
from .text import Code, Text, docstring, literal


def client_class(client: ir.Client, mode: Mode, view: str = "") -> Code:
    """The client's class in one of the two modes, or a view of it."""
    return Code(f"{mode.prefix}{client.class_name}{view}")


# ---- Options -------------------------------------------------------------------------


def option_type(option: ir.Option) -> Code:
    """The type of the attribute that an option is kept in."""
    kind = _KINDS[option.kind]
    return kind if _is_set(option) else Code(f"{kind} | None")


def option_argument(option: ir.Option) -> Code:
    """An option as an argument of the constructor."""
    if option.required and option.env is None and option.default is None:
        return Code(f"{option.name}: {_KINDS[option.kind]}")
    return option_change(option)


def option_change(option: ir.Option) -> Code:
    """An option as an argument of `copy`."""
    return Code(f"{option.name}: {_KINDS[option.kind]} | None = None")


def option_value(module: Module, option: ir.Option) -> Code:
    """What an option is set to: the argument, else its variable, else its default."""
    needed = option.required and option.default is None
    if not needed and option.env is None and option.default is None:
        return option.name
    arguments = [("", literal(option.name))] if needed else []
    arguments += [("", option.name), ("", module.use(_READERS[option.kind]))]
    if option.env is not None:
        arguments.append(("env", literal(option.env)))
    if option.default is not None:
        arguments.append(("default", literal(option.default)))
    function = module.use("required_option" if needed else "option")
    return call(function, arguments, 8, len("self. = ") + len(option.name))


def option_copied(option: ir.Option) -> Code:
    """What an option is in a copy: what is asked for, else as it is here."""
    if option.kind == "string":
        return Code(f"{option.name} or self.{option.name}")
    # Zero and false are something to ask for.
    return Code(f"self.{option.name} if {option.name} is None else {option.name}")


def _is_set(option: ir.Option) -> bool:
    """Whether a client that could be made has a value for it."""
    return option.required or option.default is not None


_KINDS = {
    "string": Code("str"),
    "number": Code("float"),
    "integer": Code("int"),
    "boolean": Code("bool"),
}
_READERS = {
    "string": "read_text",
    "number": "read_number",
    "integer": "read_integer",
    "boolean": "read_boolean",
}


# ---- Addresses -----------------------------------------------------------------------


def environment_names(client: ir.Client) -> Code:
    """The names of the environments, for an annotation."""
    return Code(", ".join(literal(item.name) for item in client.environments))


def environments(client: ir.Client) -> Code:
    """The addresses of the environments by their names."""
    pairs = [(literal(item.name), literal(item.url)) for item in client.environments]
    return mapping(pairs, 0, len("ENVIRONMENTS: Dict[str, str] = "))


def base_url(module: Module, client: ir.Client) -> Code:
    """The base URL: the argument, else the variable, else where the API is."""
    env = literal(client.base_url_env)
    address = _only_address(client)
    if len(client.environments) > 1:
        address = _chosen_address(module, "self.environment")
        env = Code(f"None if self.environment else {env}")
    arguments: list[Argument] = [("", "base_url"), ("", address), ("env", env)]
    arguments += _variables(client, "self.{0}")
    return call(module.use("base_address"), arguments, 12, len("base_url=,"))


def _only_address(client: ir.Client) -> Code:
    return literal(client.environments[0].url if client.environments else None)


def headers_argument(module: Module, client: ir.Client) -> Code:
    """The user's own headers: the argument, and what the variable adds to it."""
    arguments: list[Argument] = [
        ("", "default_headers"),
        ("env", literal(client.headers_env)),
    ]
    used = len("default_headers=,")
    return call(module.use("merged_headers"), arguments, 12, used)


def moved_base_url(module: Module, client: ir.Client) -> Code:
    """The base URL of a copy in another environment, or with other parts of it."""
    address = _only_address(client)
    if len(client.environments) > 1:
        address = _chosen_address(module, "environment or self.environment")
    arguments = [("", "None"), ("", address), *_variables(client, "{0} or self.{0}")]
    return call(module.use("base_address"), arguments, 12, len("base_url = "))


def moving(client: ir.Client) -> tuple[Code, ...]:
    """The arguments of `copy` that lead to another address."""
    several = [Code("environment")] if len(client.environments) > 1 else []
    return (*several, *(option.name for option, _ in sent_at(client, "server")))


def _chosen_address(module: Module, environment: str) -> Code:
    arguments = [("", environment), ("", "ENVIRONMENTS")]
    return call(module.use("environment_address"), arguments, 16, 1)


def _variables(client: ir.Client, form: str) -> list[Argument]:
    parts = [
        (literal(name), Code(form.format(option.name)))
        for option, name in sent_at(client, "server")
    ]
    return [("variables", mapping(parts, 16, len("variables=,")))] if parts else []


def sent_at(client: ir.Client, place: ir.OptionPlace) -> list[tuple[ir.Option, Text]]:
    """The options that are sent at a place of each request, and their names there."""
    return [
        (option, name)
        for option in client.options
        for found, name in option.sent
        if found == place
    ]


# ---- Documentation -------------------------------------------------------------------


def constructor_docstring(client: ir.Client) -> Code:
    """What the constructor does, option by option."""
    doc = Text("Keep the options; nothing is sent or opened before the first call.")
    own = [(item.name, _option_doc(item)) for item in client.options]
    if len(client.environments) > 1:
        first = client.environments[0].name.value
        which = Text(f"Which of `ENVIRONMENTS` to use: `{first}` unless given.")
        own.append((Code("environment"), which))
    where = Text(f"Where the API is, instead of {_usual_address(client)}.")
    common = [(Code(name), Text(text)) for name, text in _COMMON_OPTIONS.items()]
    return method_docstring(doc, [*own, (Code("base_url"), where), *common])


def _usual_address(client: ir.Client) -> str:
    said = f"what the environment variable `{client.base_url_env.value}` says"
    match client.environments:
        case ():
            return f"{said}; one of the two is needed"
        case (only,):
            return f"{said}, or {only.url.value}"
        case _:
            return f"{said}, or the address of the environment"


_COMMON_OPTIONS = {
    "timeout": "Seconds for each phase of an attempt; None for no limit.",
    "total_timeout": "Seconds for a whole call, with all its retries.",
    "max_retries": "How many attempts may follow a failed one.",
    "default_headers": "Sent with every request; `omit` removes one of our own.",
    "default_query": "Sent with every request.",
    "http_client": "Used as it is, instead of one of our own.",
}


def client_docstring(package: ir.Package, mode: Mode) -> Code:
    """What the client is of, and what the document says of that."""
    kind = "asynchronous client" if mode.name == "async" else "client"
    line = f"The {kind} of {package.title.value}."
    doc = package.client.doc.value
    return docstring(Text(f"{line}\n\n{doc}" if doc else line), 4)


def _option_doc(option: ir.Option) -> Text:
    doc = option.doc.value.strip()
    if option.env is None:
        return option.doc
    need = "required unless" if option.required else "by default what"
    verb = "is set" if option.required else "says"
    if option.default is not None:
        need, verb = "by default what", "says"
    variable = f"the environment variable `{option.env.value}` {verb}"
    return Text(f"{doc} It is {need} {variable}.".strip())

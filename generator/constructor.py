"""How the client's construction is spelt: options, credentials, the base URL."""

from __future__ import annotations

from . import ir
from .layout import WIDTH, call, mapping
from .python import Mode, Module, method_docstring
from .text import Code, Text, docstring, literal


def client_class(client: ir.Client, mode: Mode, view: str = "") -> Code:
    """The client's class in one of the two modes, or a view of it."""
    return Code(f"{mode.prefix}{client.class_name}{view}")


def option_value(module: Module, option: ir.Option) -> Code:
    """What an option is set to: the argument, else its environment variable."""
    if option.required:
        arguments = [("", literal(option.name)), ("", option.name)]
    elif option.env is None:
        return option.name
    else:
        arguments = [("", option.name)]
    if option.env is not None:
        arguments.append(("env", literal(option.env)))
    function = module.use("required_option" if option.required else "option")
    return call(function, arguments, 8, len("self. = ") + len(option.name))


def base_url(module: Module, client: ir.Client) -> Code:
    """The base URL: the argument, else the variable, else where the API is."""
    given = call(
        module.use("option"),
        [("", "base_url"), ("env", literal(client.base_url_env))],
        0,
        0,
    )
    default = literal(client.environments[0].url)
    line = Code(f"{given} or {default}")
    if len(f"            base_url={line},") <= WIDTH:
        return line
    return Code(f"{given}\n            or {default}")


def auth_headers(client: ir.Client) -> Code:
    """The headers that carry the credentials."""
    return mapping(
        (
            (
                Code('"Authorization"'),
                Code(f'f"Bearer {{self.{auth.options["value"].name}}}"'),
            )
            for auth in client.auth
        ),
        8,
        len("return "),
    )


def option_headers(client: ir.Client) -> Code:
    """The headers that other options are sent in."""
    return mapping(
        (
            (literal(name), Code(f"self.{option.name}"))
            for option in client.options
            for place, name in option.sent
            if place == "header"
        ),
        8,
        len("return "),
    )


def constructor_docstring(client: ir.Client) -> Code:
    """What the constructor does, option by option."""
    doc = Text("Keep the options; nothing is sent or opened before the first call.")
    own = [(item.name, _option_doc(item)) for item in client.options]
    where = Text(
        "Where the API is, instead of what the environment variable"
        f" `{client.base_url_env.value}` says, or {client.environments[0].url.value}."
    )
    common = [(Code(name), Text(text)) for name, text in _COMMON_OPTIONS.items()]
    return method_docstring(doc, [*own, (Code("base_url"), where), *common])


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
    if option.env is None:
        return option.doc
    need = "required unless" if option.required else "by default what"
    verb = "is set" if option.required else "says"
    variable = f"the environment variable `{option.env.value}` {verb}"
    return Text(f"{option.doc.value.strip()} It is {need} {variable}.")

"""How a client's credentials and its settled behaviour are spelt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from . import constructor, ir
from .layout import Argument, call, mapping, tuple_display
from .python import Module
from .text import Code, Text, literal


def client_spelling(package: ir.Package, module: Module) -> dict[str, object]:
    """What the template of the client may call."""
    client = package.client
    return {
        "client_class": partial(constructor.client_class, client),
        "client_docstring": partial(constructor.client_docstring, package),
        "constructor_docstring": constructor.constructor_docstring(client),
        "class_variables": partial(class_variables, module, package),
        "sent_properties": partial(sent_properties, module, client),
        "base_url": partial(constructor.base_url, module, client),
        "moved_base_url": partial(constructor.moved_base_url, module, client),
        "headers_argument": partial(constructor.headers_argument, module, client),
        "moving": constructor.moving(client),
        "environments": partial(constructor.environments, client),
        "environment_names": partial(constructor.environment_names, client),
        "option_type": constructor.option_type,
        "option_argument": constructor.option_argument,
        "option_change": constructor.option_change,
        "option_copied": constructor.option_copied,
        "option_value": partial(constructor.option_value, module),
    }


def class_variables(module: Module, package: ir.Package) -> Iterator[tuple[Code, Code]]:
    """What the class of a client says of it: names and values."""
    client = package.client
    yield Code("package_name"), literal(client.class_name)
    yield Code("package_version"), module.take("._version", "__version__")
    yield Code("log_env"), literal(client.log_env)
    yield Code("array_format"), literal(client.array_format)
    yield Code("nested_format"), literal(client.nested_format)
    if _has_other_servers(package):
        known = [literal(item.url) for item in client.environments]
        used = len("documented_servers = ")
        yield Code("documented_servers"), tuple_display(known, 4, used)
    if client.error_envelope:
        yield Code("error_envelope"), literal(client.error_envelope)
    if told := _error_rules(module, client.error_rules):
        function = module.use("ErrorRules")
        yield Code("error_rules"), call(function, told, 4, len("error_rules = "))
    if client.idempotency_header:
        yield Code("idempotency_header"), literal(client.idempotency_header)
    if not client.platform_headers:
        yield Code("has_platform_headers"), literal(value=False)
    for name, value in (
        ("default_timeout", client.timeout),
        ("default_max_retries", client.max_retries),
        ("initial_retry_delay", client.initial_retry_delay),
        ("max_retry_delay", client.max_retry_delay),
    ):
        if value is not None:
            yield Code(name), module.take("._constants", name.upper())
    if client.event_rules:
        rules = [_event_rule(module, rule) for rule in client.event_rules]
        yield Code("event_rules"), tuple_display(rules, 4, len("event_rules = "))
    if needed := _needed(client):
        function = module.use("NeededCredentials")
        yield (
            Code("needed_credentials"),
            call(function, needed, 4, len("needed_credentials = ")),
        )


def _error_rules(module: Module, rules: ir.ErrorRules) -> list[Argument]:
    """What is said of errors beyond the usual."""
    found: list[Argument] = []
    if rules.message:
        found.append(("message", literal(rules.message)))
    if rules.classes:
        pairs = [
            (literal(tag), module.take("._exceptions", item.name))
            for item in rules.classes
            for tag in item.tags
        ]
        found.append(("discriminator", literal(rules.discriminator)))
        found.append(("classes", mapping(pairs, 8, len("classes=,"))))
    return found


def _has_other_servers(package: ir.Package) -> bool:
    """Whether an operation has a server of its own."""
    holders: list[ir.Client | ir.Resource] = [package.client, *package.all_resources()]
    return any(each.server for holder in holders for each in holder.operations)


def _event_rule(module: Module, rule: ir.EventRule) -> Code:
    arguments: list[Argument] = [("handle", literal(rule.handle))]
    if rule.types is not None:
        types = [literal(item) for item in rule.types]
        arguments.append(("types", tuple_display(types, 12, len("types=,"))))
    if rule.data_prefix is not None:
        arguments.append(("data_prefix", literal(rule.data_prefix)))
    if rule.error_property is not None:
        arguments.append(("error_property", literal(rule.error_property)))
    return call(module.use("EventRule"), arguments, 8, 1)


@dataclass(frozen=True, slots=True)
class SentProperty:
    """A property of a client that says what each request carries."""

    name: Code
    type: Code
    doc: Code
    value: Code


def sent_properties(module: Module, client: ir.Client) -> Iterator[SentProperty]:
    """What each request carries, as far as there is anything."""
    for name, kind, doc, value in (
        (
            "auth_headers",
            "str",
            "headers that carry the credentials",
            _auth_headers(module, client),
        ),
        (
            "auth_query",
            "str",
            "query parameters that carry the credentials",
            _auth_query(module, client),
        ),
        (
            "client_headers",
            "str | Omit | None",
            "headers that stand for options of the client",
            _option_headers(module, client),
        ),
        (
            "client_query",
            "object",
            "query parameters that stand for options of the client",
            _option_values(client, "query"),
        ),
        (
            "client_body",
            "object",
            "properties of JSON bodies that stand for options of the client",
            _option_values(client, "body"),
        ),
    ):
        if value:
            yield SentProperty(Code(name), Code(kind), Code(f"The {doc}."), value)


# ---- Credentials ---------------------------------------------------------------------


def _needed(client: ir.Client) -> list[Argument]:
    """What no request can do without, if a client can be made without it."""
    if client.auth_optional or any(_is_set(item) for item in client.auth):
        return []
    options = [option.name for item in client.auth for option in item.options.values()]
    if len(client.auth) == 1:
        # The parts of one credential are named as one thing.
        options = [Code(" or ".join(options))]
    places = {
        "options": [literal(name) for name in dict.fromkeys(options)],
        "headers": [literal(Text(name)) for name in _by_header(client)],
        "query": [literal(a.name) for a in client.auth if a.scheme == "query"],
    }
    return [
        (name, tuple_display(values, 8, len(name) + 2))
        for name, values in places.items()
        if values
    ]


def _is_set(auth: ir.Auth) -> bool:
    """Whether every client that could be made has this credential."""
    return all(
        option.required or option.default is not None
        for option in auth.options.values()
    )


def _auth_headers(module: Module, client: ir.Client) -> Code:
    """The headers that carry the credentials; nothing if none does."""
    found = _by_header(client)
    if not found:
        return Code("")
    pairs = [
        (literal(Text(name)), _header_value(module, group))
        for name, group in found.items()
    ]
    return _credentials(module, pairs, list(found.values()))


def _auth_query(module: Module, client: ir.Client) -> Code:
    """The query parameters that carry the credentials; nothing if none does."""
    found = [item for item in client.auth if item.scheme == "query"]
    if not found:
        return Code("")
    pairs = [(literal(item.name), _text(module, _value(item))) for item in found]
    return _credentials(module, pairs, [[item] for item in found])


def _by_header(client: ir.Client) -> dict[str, list[ir.Auth]]:
    """The credentials that are sent in headers, by the header's name."""
    found: dict[str, list[ir.Auth]] = {}
    names: dict[str, str] = {}
    for item in client.auth:
        if item.scheme == "query":
            continue
        name = "Cookie" if item.scheme == "cookie" else item.name.value
        found.setdefault(names.setdefault(name.lower(), name), []).append(item)
    return found


def _header_value(module: Module, group: list[ir.Auth]) -> Code:
    """Cookies share a header; of other credentials the first one that is set is sent."""
    if group[0].scheme == "cookie":
        values = mapping(
            [(literal(item.name), _text(module, _value(item))) for item in group], 16, 0
        )
        return call(module.use("cookies"), [("", values)], 12, 0)
    return Code(" or ".join(_header_credential(module, item) for item in group))


def _header_credential(module: Module, auth: ir.Auth) -> Code:
    match auth.scheme:
        case "bearer":
            return _with_keyword(module, auth, auth.keyword or Text("Bearer"))
        case "basic" if auth.raw:
            return _with_keyword(module, auth, Text("Basic"))
        case "basic":
            username, password = (
                (
                    _text(module, auth.options[role])
                    if role in auth.options
                    else Code('""')
                )
                for role in ("username", "password")
            )
            return Code(f"{module.use('basic')}({username}, {password})")
        case _:
            return _text(module, _value(auth))


def _with_keyword(module: Module, auth: ir.Auth, keyword: Text) -> Code:
    option = _value(auth)
    if _is_set(auth) and option.kind == "string":
        return Code(f'f"{keyword.value} {{self.{option.name}}}"')
    arguments = [("", _text(module, option))]
    if keyword.value != "Bearer":
        arguments.append(("", literal(keyword)))
    return call(module.use("bearer"), arguments, 12, 0)


def _value(auth: ir.Auth) -> ir.Option:
    return auth.options["value"]


def _credentials(
    module: Module,
    pairs: list[tuple[Code, Code]],
    groups: list[list[ir.Auth]],
) -> Code:
    """The values that there are, looked through only where one may be missing."""
    sure = all(
        len(group) == 1
        and group[0].scheme in ("bearer", "header", "query")
        and _is_set(group[0])
        and _value(group[0]).kind == "string"
        for group in groups
    )
    if sure:
        return mapping(pairs, 8, len("return "))
    values = mapping(pairs, 12, 0)
    return call(module.use("given"), [("", values)], 8, len("return "))


# ---- Options in requests -------------------------------------------------------------


def _option_headers(module: Module, client: ir.Client) -> Code:
    """The headers of the settings, and those that options are sent in, if any."""
    fixed = [(literal(name), literal(value)) for name, value in client.default_headers]
    sent = [
        (literal(name), _text(module, option))
        for option, name in constructor.sent_at(client, "header")
    ]
    return mapping([*fixed, *sent], 8, len("return ")) if fixed or sent else Code("")


def _option_values(client: ir.Client, place: ir.OptionPlace) -> Code:
    """What options are sent in the query or in bodies, if any."""
    pairs = [
        (literal(name), Code(f"self.{option.name}"))
        for option, name in constructor.sent_at(client, place)
    ]
    return mapping(pairs, 8, len("return ")) if pairs else Code("")


def _text(module: Module, option: ir.Option) -> Code:
    """An option's value as a string, or None."""
    value = Code(f"self.{option.name}")
    if option.kind == "string":
        return value
    return Code(f"{module.use('as_text')}({value})")

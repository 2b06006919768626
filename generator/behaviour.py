"""How a client's credentials and its settled behaviour are spelt."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from . import authorization, constructor, ir
from .authorization import SentProperty
from .layout import Argument, call, mapping, tuple_display
from .proofs import as_text
from .python import Module
from .text import Code, Text, literal


def client_spelling(package: ir.Package, module: Module) -> dict[str, object]:
    """What the template of the client may call."""
    client = package.client
    return {
        "client_base": partial(authorization.client_base, client),
        "client_class": partial(constructor.client_class, client),
        "client_docstring": partial(constructor.client_docstring, package),
        "constructor_docstring": partial(constructor.constructor_docstring, client),
        "class_variables": partial(class_variables, module, package),
        "sent_properties": partial(sent_properties, module, package),
        "base_url": partial(constructor.base_url, module, client),
        "moved_base_url": partial(constructor.moved_base_url, module, client),
        "headers_argument": partial(constructor.headers_argument, module, client),
        "moving": partial(constructor.moving, client),
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
    yield from authorization.class_variables(module, package)


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
    return any(_other_servers(package))


def _fills_servers(package: ir.Package) -> bool:
    """Whether an option of the client is in the address of such a server."""
    return any("{" in server.value for server in _other_servers(package))


def _other_servers(package: ir.Package) -> Iterator[Text]:
    holders: list[ir.Client | ir.Resource] = [package.client, *package.all_resources()]
    for holder in holders:
        yield from (each.server for each in holder.operations if each.server)


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


def sent_properties(module: Module, package: ir.Package) -> Iterator[SentProperty]:
    """What each request carries, as far as there is anything."""
    client = package.client
    yield from authorization.sent_properties(module, package)
    for name, kind, doc, value in (
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
        (
            "server_variables",
            "object",
            "variables of servers that stand for options of the client",
            _option_values(client, "server") if _fills_servers(package) else Code(""),
        ),
    ):
        if value:
            yield SentProperty(
                Code(name), Code(f"Mapping[str, {kind}]"), Code(f"The {doc}."), value
            )


# ---- Options in requests -------------------------------------------------------------


def _option_headers(module: Module, client: ir.Client) -> Code:
    """The headers of the settings, and those that options are sent in, if any."""
    fixed = [(literal(name), literal(value)) for name, value in client.default_headers]
    sent = [
        (literal(name), as_text(module, option))
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

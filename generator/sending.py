"""How what an operation sends is spelt: in the path, the query, headers and the body."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import ir
from .layout import Argument, call, display, mapping
from .payloads import content_type, encoded, payload, value
from .python import Module
from .text import Code, literal
from .uploads import Models


def path(module: Module, operation: ir.Operation, models: Models, indent: int) -> Code:
    """The path of a request, with its places filled."""
    fields = {p.field.wire.value: p for p in operation.parameters if p.place == "path"}
    if not fields:
        return literal(operation.path)
    template = re.sub(
        r"\{([^{}]*)\}",
        lambda place: f"{{{fields[place[1]].field.name}}}",
        operation.path.value,
    )
    values = [(p.field.name, _segment(module, p, models)) for p in fields.values()]
    arguments: list[Argument] = [("", literal(template)), *values]
    return call(module.use("path_template"), arguments, indent, len(","))


def _segment(module: Module, parameter: ir.Parameter, models: Models) -> Code:
    """What fills a place of the path: the argument, or the client's option."""
    found = value(module, parameter.field, models)
    if parameter.option is not None:
        option = literal(str(parameter.option))
        client = "self" if module.path == ("_client",) else "self._client"
        found = Code(f"{module.use('given_or_option')}({found}, {client}, {option})")
    style = parameter.style
    if style is None:
        return found
    if style.name == "json":
        return Code(f"{module.use('in_path')}({module.use('json_text')}({found}))")
    said = "" if style.name == "simple" else f", {literal(style.name)}"
    if style.name == "matrix":
        said += f", name={literal(parameter.field.wire)}"
    return Code(f"{module.use('in_path')}({found}{said}{_exploded(style)})")


def _exploded(style: ir.Style) -> str:
    return ", explode=True" if style.explode else ""


def sent(module: Module, operation: ir.Operation, models: Models) -> Iterator[Argument]:
    """The keywords that carry an operation's values."""
    pairs = [
        (literal(p.field.wire), _written(module, p, models))
        for p in operation.parameters
        if p.place == "query"
    ]
    if pairs:
        yield "query", mapping(pairs, 12, len("query=,"))
    headers = list(_headers(module, operation, models))
    if headers:
        yield "headers", mapping(headers, 12, len("headers=,"))
    cookies = [
        Code(f"*{_cookie(module, p, models)}")
        for p in operation.parameters
        if p.place == "cookie"
    ]
    if cookies:
        yield "cookies", display(cookies, 12, len("cookies=,"))
    if operation.server is not None:
        yield "server", literal(operation.server)
    if operation.body is not None:
        yield from payload(module, operation.body, models)


def _headers(
    module: Module, operation: ir.Operation, models: Models
) -> Iterator[tuple[Code, Code]]:
    """What is asked for, what is sent, and the parameters that are headers."""
    if operation.reply.accept:
        yield Code('"Accept"'), literal(operation.reply.accept)
    body = operation.body
    if body is not None and (media := content_type(body)) is not None:
        yield Code('"Content-Type"'), media
    for each in operation.parameters:
        if each.place != "header":
            continue
        if each.constant is not None:
            yield literal(each.field.wire), literal(each.constant)
        elif each.field.type == ir.Scalar("string") and each.style is None:
            name = each.field.name
            nullable = each.field.nullable
            text = Code(f"{module.use('header_value')}({name})") if nullable else name
            yield literal(each.field.wire), text
        else:
            style = each.style or ir.Style("simple")
            sent = _written(module, each, models)
            text = Code(f"{module.use('header_value')}({sent}{_exploded(style)})")
            yield literal(each.field.wire), text


def _cookie(module: Module, parameter: ir.Parameter, models: Models) -> Code:
    """The cookies that a parameter is sent as."""
    style = parameter.style or ir.Style("form")
    sent = _written(module, parameter, models)
    kept = "" if style.explode or style.name == "json" else ", explode=False"
    name = literal(parameter.field.wire)
    return Code(f"{module.use('cookie')}({name}, {sent}{kept})")


def _written(module: Module, parameter: ir.Parameter, models: Models) -> Code:
    """A parameter's argument in the form in which it is sent."""
    sent, style = value(module, parameter.field, models), parameter.style
    if parameter.is_whole:
        return _whole_query(module, sent, style)
    if style is None:
        return encoded(module, parameter.encoding, sent)
    if style.name == "json":
        return Code(f"{module.use('json_text')}({sent})")
    if parameter.place != "query":
        return sent
    reserved = ", reserved=True" if style.reserved else ""
    said = f"{literal(style.name)}{_exploded(style)}{reserved}"
    return Code(f"{module.use('styled')}({sent}, {said})")


def _whole_query(module: Module, sent: Code, style: ir.Style | None) -> Code:
    if style is not None and style.name == "json":
        sent = Code(f"{module.use('json_text')}({sent})")
    return Code(f"{module.use('querystring')}({sent})")

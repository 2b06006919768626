"""Holds a request against the spec, and says everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote

import httpx2
from jsonschema import Draft202012Validator

from .caller import API_KEY, BASE_URL
from .forms import body_of
from .guards import is_object
from .spec import Operation, Schema, SchemaNode, document, resolved


def faults(operation: Operation, request: httpx2.Request) -> list[str]:
    """Give what the spec does not allow in a request for this operation."""
    return [
        *_route_faults(operation, request),
        *_query_faults(operation, request),
        *_header_faults(operation, request),
        *_body_faults(operation, request),
    ]


def _route_faults(operation: Operation, request: httpx2.Request) -> Iterator[str]:
    if request.method != operation.method:
        yield f"The method is {request.method}"
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(operation.template))
    path = str(request.url.copy_with(query=None)).removeprefix(BASE_URL)
    match = re.fullmatch(pattern, path)
    if match is None:
        yield f"The path is {path}"
        return
    given = {name: unquote(text) for name, text in match.groupdict().items()}
    yield from _parameter_faults(operation, "path", given)


def _query_faults(operation: Operation, request: httpx2.Request) -> Iterator[str]:
    pairs = parse_qsl(request.url.query.decode(), True, True)
    given = dict(pairs)
    if len(given) != len(pairs):
        yield "A query parameter is sent twice"
    unknown = set(given) - set(operation.declared("query"))
    yield from (f"The query has {name}" for name in sorted(unknown))
    yield from _parameter_faults(operation, "query", given)


def _header_faults(operation: Operation, request: httpx2.Request) -> Iterator[str]:
    names = operation.declared("header")
    given = {n: request.headers[n] for n in names if n in request.headers}
    yield from _parameter_faults(operation, "header", given)
    if request.headers.get("Authorization") != f"Bearer {API_KEY}":
        yield "There is no bearer token"


def _parameter_faults(
    operation: Operation, place: str, given: dict[str, str]
) -> Iterator[str]:
    for name, node in operation.declared(place).items():
        if name in given:
            value = _coerced(given[name], node)
            yield from _schema_faults(value, node.schema, f"{place} {name}")
        elif node.required:
            yield f"The {place} lacks {name}"


def _body_faults(operation: Operation, request: httpx2.Request) -> Iterator[str]:
    if operation.request is None:
        if request.content:
            yield "There is a body"
        return
    media_type = request.headers.get("Content-Type", "").split(";")[0]
    if media_type != operation.request.media_type:
        yield f"The body is {media_type}"
        return
    body = body_of(request)
    if media_type != "application/json":
        body = _coerced(body, operation.root("body"))
    yield from _schema_faults(body, operation.request.schema, "body")
    known = resolved(operation.request.schema)["properties"]
    yield from (f"The body has {name}" for name in sorted(set(body or {}) - set(known)))


def _coerced(value: Any, node: SchemaNode) -> Any:
    """Read the text of a parameter or of a form's part as what its schema asks for."""
    if is_object(value):
        return {name: _coerced(text, node.field(name)) for name, text in value.items()}
    if isinstance(value, bytes):
        assert node.types == {"binary"}, "A file stands where the spec has none"
        return value.decode("latin-1")
    try:
        return int(value) if node.types == {"integer"} else value
    except ValueError:
        return value


def _schema_faults(value: Any, schema: Schema, place: str) -> Iterator[str]:
    rooted = {**schema, "components": document()["components"]}
    validator: Any = Draft202012Validator(rooted)
    for error in validator.iter_errors(value):
        yield f"{place}{error.json_path.removeprefix('$')}: {error.message}"

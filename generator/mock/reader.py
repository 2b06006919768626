"""From a document to its operations: read once, when the server starts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, cast
from urllib.parse import unquote, urlsplit

from ..arguments import why_ignored
from ..dialects import openapi_version
from ..load import Document, Source
from ..media import media_type, stream_format
from ..metaschema import Schema
from ..objects import properties_of
from ..plain import Json
from ..resolve import Resolver
from ..streams import items_read
from .api import (
    Api,
    Body,
    Encoding,
    Header,
    Media,
    Operation,
    Parameter,
    Place,
    Reply,
    Scheme,
    is_json,
)
from .schemas import Role, Schemas

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


def read_api(document: Document) -> Api:
    """The operations of a valid document.

    Raises SpecError for references that lead nowhere.
    """
    return _Reader(document).read()


def base_path(document: Document) -> str:
    """The path of the document's first server: "" for none, no slash at its end.

    Variables have their defaults (OpenAPI 3.1.1, 4.8.5).
    """
    servers = document.root.get("servers")
    first = next(iter(servers), None) if servers else None
    if first is None:
        return ""
    variables = first.get("variables")
    url = first.text("url")
    for name, variable in variables.items() if variables else ():
        url = url.replace(f"{{{name}}}", variable.text("default"))
    path = unquote(urlsplit(re.sub(r"\{.*?\}", "", url)).path)
    return "/" + path.strip("/") if path.strip("/") else ""


class _Reader:
    def __init__(self, document: Document) -> None:
        self._root = document.root
        self._resolver = Resolver(document)
        self._schemas = Schemas(self._resolver, openapi_version(document))

    def read(self) -> Api:
        paths = self._root.get("paths")
        found = [
            operation
            for path, item in (paths.items() if paths else ())
            if path.startswith("/")
            for operation in self._path(path, item)
        ]
        return Api(
            base_path(self._root.document),
            tuple(found),
            self._schemes(),
            self._schemas.definitions,
        )

    def _path(self, path: str, entry: Source) -> Iterator[Operation]:
        item = self._resolver.resolve(entry)
        for verb in VERBS:
            own = item.get(verb) or entry.get(verb)
            if own is not None:
                yield self._operation(verb, path, own, item)

    def _operation(self, verb: str, path: str, own: Source, item: Source) -> Operation:
        # An operation's parameter replaces the path's of the same name and place.
        parameters = {
            (parameter.name, parameter.place): parameter
            for level in (item.get("parameters"), own.get("parameters"))
            for parameter in map(self._parameter, level or ())
        }
        responses = own.get("responses")
        return Operation(
            verb=verb,
            path=path,
            parameters=tuple(
                parameter
                for parameter in parameters.values()
                if parameter.place != "header" or why_ignored(parameter.name) is None
            ),
            body=self._body(own.get("requestBody")),
            replies=tuple(
                self._reply(status, each)
                for status, each in (responses.items() if responses else ())
                if not status.startswith("x-")
            ),
            security=_security(own.get("security") or self._root.get("security")),
        )

    def _parameter(self, entry: Source) -> Parameter:
        source = self._resolver.resolve(entry)
        place = cast(Place, (source / "in").as_str())
        style = source.text("style") or _STYLES.get(place, "form")
        explode, content = source.get("explode"), source.get("content")
        schema = source.get("schema")
        media = next(iter(content.items()), None) if content else None
        whole = None
        if media is not None:
            entry = self._resolver.resolve(media[1])
            schema = entry.get("schema")
            if place == "querystring":
                whole = self._media(media[0], entry, "request")
        return Parameter(
            name=(source / "name").as_str(),
            place=place,
            required=place == "path" or _is_true(source.get("required")),
            style=style,
            explode=_is_true(explode) if explode else style == "form",
            schema=self._schemas.compile(schema, "request"),
            is_json=media is not None and is_json(media[0]),
            media=whole,
        )

    def _body(self, entry: Source | None) -> Body | None:
        if entry is None:
            return None
        source = self._resolver.resolve(entry)
        media = self._all_media(source, "request")
        if not media:
            return None
        return Body(_is_true(source.get("required")), media)

    def _reply(self, status: str, entry: Source) -> Reply:
        source = self._resolver.resolve(entry)
        headers = source.get("headers")
        return Reply(
            status,
            tuple(
                self._header(name, each)
                for name, each in (headers.items() if headers else ())
                if name.lower() != "content-type"
            ),
            self._all_media(source, "reply"),
        )

    def _header(self, name: str, entry: Source) -> Header:
        source = self._resolver.resolve(entry)
        schema = self._schemas.compile(source.get("schema"), "reply")
        examples = self._examples(source)
        first = next(iter(examples.values()), None)
        return Header(name, schema, (first,) if examples else None)

    def _all_media(self, source: Source, role: Role) -> tuple[Media, ...]:
        content = source.get("content")
        return tuple(
            self._media(name, self._resolver.resolve(each), role)
            for name, each in (content.items() if content else ())
        )

    def _media(self, name: str, source: Source, role: Role) -> Media:
        schema = self._schema_read(name, source, role)
        encoding = source.get("encoding")
        return Media(
            type=name,
            schema=schema,
            examples=self._examples(source),
            encodings={
                key: self._encoding(key, self._resolver.resolve(each), source, role)
                for key, each in (encoding.items() if encoding else ())
            },
        )

    def _schema_read(self, name: str, source: Source, role: Role) -> Schema:
        """The schema of a body, or of each item of a stream."""
        if stream_format(media_type(name)) is None:
            return self._schemas.compile(source.get("schema"), role)
        items = items_read(self._resolver, name, source)
        found = [self._schemas.compile(item.schema, role) for item in items]
        if not found:
            return {}
        each: Schema = found[0] if len(found) == 1 else {"anyOf": cast("Json", found)}
        return {"type": "array", "items": each} if role == "request" else each

    def _encoding(
        self, name: str, entry: Source, media: Source, role: Role
    ) -> Encoding:
        """How a field is written: with a style, as in a query (OpenAPI 3.1.1, 4.8.15.1.2)."""
        if not any(key in entry for key in ("style", "explode", "allowReserved")):
            return Encoding(entry.text("contentType"), None)
        style, explode = entry.text("style") or "form", entry.get("explode")
        schema = media.get("schema")
        found = None if schema is None else properties_of(self._resolver, schema)
        return Encoding(
            "",
            Parameter(
                name=name,
                place="query",
                required=False,
                style=style,
                explode=_is_true(explode) if explode else style == "form",
                schema=self._schemas.compile((found or {}).get(name), role),
                is_json=False,
            ),
        )

    def _examples(self, source: Source) -> dict[str, Json]:
        named = source.get("examples")
        found: dict[str, Json] = {}
        for name, entry in named.items() if named else ():
            each = self._resolver.resolve(entry)
            for key in ("value", "dataValue", "serializedValue"):
                if key in each:
                    found.setdefault(name, (each / key).value)
        if "example" in source:
            found.setdefault("example", (source / "example").value)
        return found

    def _schemes(self) -> dict[str, Scheme]:
        components = self._root.get("components")
        named = components.get("securitySchemes") if components else None
        return {
            name: _scheme(self._resolver.resolve(entry))
            for name, entry in (named.items() if named else ())
        }


def _is_true(source: Source | None) -> bool:
    return source is not None and source.value is True


def _security(source: Source | None) -> tuple[tuple[str, ...], ...]:
    if source is None:
        return ()
    return tuple(tuple(alternative.as_dict()) for alternative in source)


def _scheme(source: Source) -> Scheme:
    match source.text("type"):
        case "apiKey":
            place = cast(Literal["header", "query", "cookie"], source.text("in"))
            if place in ("header", "query", "cookie"):
                return Scheme(place, source.text("name"))
            raise source.refuse("bad-value", f"no credential can be in {place!r}")
        case "http":
            return Scheme("header", "Authorization", source.text("scheme").lower())
        case "mutualTLS":
            return Scheme("connection", "")
        case _:  # OAuth 2 and OpenID Connect end in a bearer token (RFC 6750)
            return Scheme("header", "Authorization", "bearer")

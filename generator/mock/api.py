"""What the server has to know of a document: its operations, read once, at the start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, cast
from urllib.parse import unquote, urlsplit

from ..load import Document, Source
from ..metaschema import Schema
from ..plain import Json
from ..resolve import Resolver
from ..validate import openapi_version
from .schemas import Role, Schemas

Place: TypeAlias = Literal["path", "query", "header", "cookie"]

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
# OpenAPI 3.1.1, 4.8.12.1: header parameters of these names are ignored.
_NOT_PARAMETERS = frozenset(("accept", "content-type", "authorization"))
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value outside of the body. `is_json`: it is written as a JSON text."""

    name: str
    place: Place
    required: bool
    style: str
    explode: bool
    schema: Schema
    is_json: bool


@dataclass(frozen=True, slots=True)
class Media:
    """A body in one media type; `encodings` names the type of a form's part."""

    type: str
    schema: Schema
    examples: Mapping[str, Json]
    encodings: Mapping[str, str]

    @property
    def is_json(self) -> bool:
        return is_json(self.type)


@dataclass(frozen=True, slots=True)
class Body:
    required: bool
    media: tuple[Media, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """A header of a reply; `example` is absent where the document shows none."""

    name: str
    schema: Schema
    example: tuple[Json] | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A documented reply; its status is a code, a range as `4XX`, or `default`."""

    status: str
    headers: tuple[Header, ...]
    media: tuple[Media, ...]

    def covers(self, code: int) -> bool:
        return self.status.upper() in (str(code), f"{code // 100}XX")

    @property
    def code(self) -> int | None:
        """The code to answer with; None for `default`, which may be any."""
        status = self.status.upper().replace("XX", "00")
        return int(status) if status.isdecimal() else None


@dataclass(frozen=True)
class Operation:
    """An operation. `security` lists alternatives, each the schemes it takes."""

    verb: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    replies: tuple[Reply, ...]
    security: tuple[tuple[str, ...], ...]

    @property
    def success(self) -> Reply | None:
        """The reply for when all is well: the lowest 2xx, else `default`."""
        good = [r for r in self.replies if r.code is not None and r.code // 100 == 2]
        default = [reply for reply in self.replies if reply.code is None]
        good.sort(key=lambda reply: reply.code or 0)
        return next(iter((*good, *default)), None)

    def reply(self, code: int) -> Reply | None:
        """What is documented for a code: exactly, by its range, or by `default`."""
        exact = (each for each in self.replies if each.status == str(code))
        ranged = (each for each in self.replies if each.covers(code))
        default = (each for each in self.replies if each.status == "default")
        return next(iter((*exact, *ranged, *default)), None)


@dataclass(frozen=True, slots=True)
class Scheme:
    """A security scheme: where its credential is (`http` by its first word)."""

    place: Literal["header", "query", "cookie", "connection"]
    name: str
    word: str = ""


@dataclass(frozen=True)
class Api:
    """All that is served. `base` is the path of the document's first server."""

    base: str
    operations: tuple[Operation, ...]
    schemes: Mapping[str, Scheme]
    definitions: Schema = field(repr=False)


def read_api(document: Document) -> Api:
    """The operations of a valid document.

    Raises SpecError for references that lead nowhere.
    """
    return _Reader(document).read()


def is_json(media_type: str) -> bool:
    """Whether bodies of a media type are JSON (RFC 6839: or its name ends in +json)."""
    name = media_type.partition(";")[0].strip().lower()
    return name in ("application/json", "text/json") or name.endswith("+json")


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
            _base(self._root), tuple(found), self._schemes(), self._schemas.definitions
        )

    def _path(self, path: str, entry: Source) -> Iterator[Operation]:
        item = self._resolver.resolve(entry)
        for verb in VERBS:
            own = item.get(verb) or entry.get(verb)
            if own is not None:
                yield self._operation(verb, path, own, item)

    def _operation(
        self, verb: str, path: str, own: Source, item: Source
    ) -> Operation:
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
                if parameter.place != "header"
                or parameter.name.lower() not in _NOT_PARAMETERS
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
        if media is not None:
            schema = media[1].get("schema")
        return Parameter(
            name=(source / "name").as_str(),
            place=place,
            required=place == "path" or _is_true(source.get("required")),
            style=style,
            explode=_is_true(explode) if explode else style == "form",
            schema=self._schemas.compile(schema, "request"),
            is_json=media is not None and is_json(media[0]),
        )

    def _body(self, entry: Source | None) -> Body | None:
        if entry is None:
            return None
        source = self._resolver.resolve(entry)
        media = self._all_media(source, "request")
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
        schema = self._schemas.compile(source.get("schema"), role)
        encoding = source.get("encoding")
        return Media(
            type=name,
            schema=schema,
            examples=self._examples(source),
            encodings={
                key: each.text("contentType")
                for key, each in (encoding.items() if encoding else ())
            },
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
            place = source.text("in")
            if place not in ("header", "query", "cookie"):
                raise (source / "in").refuse("bad-value", f"{place!r} is no place")
            return Scheme(place, source.text("name"))
        case "http":
            return Scheme("header", "Authorization", source.text("scheme").lower())
        case "mutualTLS":
            return Scheme("connection", "")
        case _:  # OAuth 2 and OpenID Connect end in a bearer token (RFC 6750)
            return Scheme("header", "Authorization", "bearer")


def _base(root: Source) -> str:
    servers = root.get("servers")
    first = next(iter(servers), None) if servers else None
    if first is None:
        return ""
    variables = first.get("variables")
    url = first.text("url")
    for name, variable in variables.items() if variables else ():
        url = url.replace(f"{{{name}}}", variable.text("default"))
    path = unquote(urlsplit(re.sub(r"\{.*?\}", "", url)).path)
    return "/" + path.strip("/") if path.strip("/") else ""

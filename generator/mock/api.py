"""What the server knows of a document: its operations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..metaschema import Schema
from ..plain import Json

Place: TypeAlias = Literal["path", "query", "header", "cookie", "querystring"]

_STREAMS = (
    "text/event-stream",
    "application/jsonl",
    "application/x-jsonl",
    "application/x-ndjson",
    "application/ndjson",
    "application/json-seq",
)


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
    media: Media | None = None
    """How a whole query is written."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a form's field is written: its media type, or as a parameter of a query is."""

    type: str
    as_query: Parameter | None


@dataclass(frozen=True, slots=True)
class Media:
    """A body in one media type; `encodings` says how the fields of a form are written."""

    type: str
    schema: Schema
    examples: Mapping[str, Json]
    encodings: Mapping[str, Encoding]

    @property
    def is_json(self) -> bool:
        return is_json(self.type)

    @property
    def is_stream(self) -> bool:
        """Whether bodies of it come in pieces: events, or lines of JSON."""
        return self.type.partition(";")[0].strip().lower() in _STREAMS


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


def is_json(media_type: str) -> bool:
    """Whether bodies of a media type are JSON (RFC 6839: or its name ends in +json)."""
    name = media_type.partition(";")[0].strip().lower()
    return name in ("application/json", "text/json") or name.endswith("+json")

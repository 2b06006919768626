"""Documented replies as bytes and headers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..metaschema import Schema
from ..names import words
from ..plain import Json
from .api import Header, Media, Reply
from .ids import Ids
from .samples import Samples

_EMPTY = (204, 205, 304)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back over the wire."""

    code: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    content: bytes = b""


@dataclass(frozen=True)
class Replies:
    """Writes replies, with every header that the document promises for them.

    A header whose name ends in the word `id` names the request, so its value is new
    each time, in the form of its example. Others have their example, else a value by
    their schema.
    """

    samples: Samples
    ids: Ids

    def write(
        self, code: int, reply: Reply, media: Media | None, value: Json | bytes
    ) -> Answer:
        """The reply with `value` as its body, which without a media type is none."""
        headers = {each.name: self._header(each) for each in reply.headers}
        if media is None or code in _EMPTY or code < 200:
            return Answer(code, headers)
        kind, content = _encoded(media, value)
        return Answer(code, {"Content-Type": kind, **headers}, content)

    def body(self, media: Media | None) -> Json:
        """The first example, else a value made from the schema."""
        if media is None:
            return None
        for value in media.examples.values():
            return value
        return self.samples.value(media.schema)

    def _header(self, header: Header) -> str:
        example = header.example
        value = example[0] if example else self.samples.value(header.schema)
        if is_identity(header.name, header.schema):
            value = self.ids.mint(header.name.lower(), value)
        return _header_text(value)


def is_identity(name: str, schema: Schema) -> bool:
    """Whether a header gives the reply a name of its own, as X-Request-Id does."""
    return words(name)[-1:] == ("id",) and "const" not in schema


def _header_text(value: Json) -> str:
    match value:
        case str():
            text = value
        case list():
            text = ",".join(map(_header_text, value))
        case dict():
            text = ",".join(f"{k},{_header_text(v)}" for k, v in value.items())
        case _:
            text = json.dumps(value)
    return text.encode("latin-1", "replace").decode("latin-1").replace("\n", " ")


def _encoded(media: Media, value: Json | bytes) -> tuple[str, bytes]:
    kind = media.type
    if "*" in kind:
        kind = "application/octet-stream" if isinstance(value, bytes | str) else ""
        kind = kind or "application/json"
    if isinstance(value, bytes):
        return kind, value
    if media.is_json or not isinstance(value, str):
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
        if media.is_stream:
            start, end = ("data: ", "\n\n") if kind.startswith("text/") else ("", "\n")
            pieces = value if isinstance(value, list) else [value]
            text = "".join(f"{start}{json.dumps(each)}{end}" for each in pieces)
        return kind, text.encode("utf-8", "surrogatepass")
    if kind.startswith("text/") and "charset" not in kind:
        kind += "; charset=utf-8"
    return kind, value.encode("utf-8", "surrogatepass")

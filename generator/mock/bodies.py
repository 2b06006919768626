"""Reading the body of a request into the value that its schema speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote, unquote_plus

from ..metaschema import Schema
from ..plain import Json
from .api import Body, Media, is_json
from .coerce import is_array, is_object, json_text
from .habits import Habits
from .multipart import Part, parts
from .shapes import Shapes
from .wire import Pairs, UnreadableError, Wire, nested, pairs, typed


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a form; in the body's value a text of one character a byte is it."""

    name: str
    filename: str | None
    content: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """A body: its value, unless there was none, the schema for it, and the files."""

    value: tuple[Json] | None = None
    media: Media | None = None
    uploads: tuple[Upload, ...] = ()


class UnacceptableError(Exception):
    """A body that cannot be read: the status that says so, and a sentence."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True)
class Bodies:
    """Reads bodies, by their media types."""

    shapes: Shapes = field(repr=False)
    habits: Habits = field(default_factory=Habits)

    def read(self, body: Body | None, content_type: str, content: bytes) -> Received:
        """What was sent. Raises UnacceptableError: 400 malformed, 415 of another type."""
        if not content and not content_type:
            return Received()
        if body is None:
            if content:
                raise UnacceptableError(400, "this operation has no body")
            return Received()
        media = _media(body, content_type)
        if media is None:
            names = ", ".join(each.type for each in body.media)
            given = content_type or "none"
            raise UnacceptableError(
                415, f"the content type is {given}, expected {names}"
            )
        try:
            return self._read(media, content_type, content)
        except (ValueError, UnreadableError) as error:
            raise UnacceptableError(400, f"the body cannot be read: {error}") from None

    def query(self, media: Media, raw: str) -> Json:
        """The value that a whole query is.

        Raises ValueError or UnreadableError for what is none.
        """
        if is_json(media.type):
            return json_text(unquote(raw))
        if media.type.partition(";")[0].strip() == "application/x-www-form-urlencoded":
            found = self._urlencoded(media, raw.encode()).value
            return None if found is None else found[0]
        return unquote(raw)

    def _read(self, media: Media, content_type: str, content: bytes) -> Received:
        kind = content_type.partition(";")[0].strip().lower()
        if is_json(kind):
            return Received((json_text(content),) if content else None, media)
        if media.is_stream and is_array(media.schema, self.shapes):
            lines = content.replace(b"\x1e", b"").splitlines()
            return Received(([json_text(line) for line in lines if line],), media)
        if kind == "multipart/form-data":
            return self._form(media, parts(content, content_type))
        if kind == "application/x-www-form-urlencoded":
            return self._urlencoded(media, content)
        if kind.startswith("text/") and not self.shapes.is_binary(media.schema):
            return Received((content.decode("utf-8"),), media)
        whole = Upload("", None, content)
        return Received((_as_text(content),), media, (whole,))

    def _urlencoded(self, media: Media, content: bytes) -> Received:
        styled, others = self._styled(media, pairs(content.decode("utf-8")))
        fields = [
            (name, self._text(name, unquote_plus(text), self._kind(name, media), media))
            for name, text in others
        ]
        value = typed(nested(fields), media.schema, self.shapes)
        return Received((_joined(value, styled),), media)

    def _styled(self, media: Media, given: Pairs) -> tuple[dict[str, Json], Pairs]:
        """The values of fields that are written as in a query, and the other pairs."""
        parameters = [
            each.as_query for each in media.encodings.values() if each.as_query
        ]
        return Wire(self.shapes, self.habits).taken(parameters, given)

    def _kind(self, name: str, media: Media) -> str:
        found = media.encodings.get(name)
        return "" if found is None else found.type

    def _form(self, media: Media, sent: Iterator[Part]) -> Received:
        fields: list[tuple[str, Json]] = []
        texts: Pairs = []
        uploads: list[Upload] = []
        for part in sent:
            if self._is_file(part, media):
                uploads.append(Upload(_top(part.name), part.filename, part.content))
                fields.append((part.name, _as_text(part.content)))
                continue
            text = part.content.decode("utf-8")
            kind = part.type or self._kind(part.name, media)
            if is_json(kind):
                fields.append((part.name, json_text(text)))
            else:
                texts.append((part.name, quote(text)))
        styled, others = self._styled(media, texts)
        fields += [
            (name, self._text(name, unquote(text), "", media)) for name, text in others
        ]
        value = typed(nested(fields), media.schema, self.shapes)
        return Received((_joined(value, styled),), media, tuple(uploads))

    def _is_file(self, part: Part, media: Media) -> bool:
        if part.filename is not None:
            return True
        schema = self._schema(part.name, media)
        if is_array(schema, self.shapes):
            schema = self.shapes.items(schema)
        return self.shapes.is_binary(schema)

    def _text(self, name: str, text: str, kind: str, media: Media) -> Json:
        """A text field. Objects are JSON in it, unless brackets name their parts."""
        if is_json(kind):
            return json_text(text)
        schema = self._schema(name, media)
        if is_array(schema, self.shapes):
            schema = self.shapes.items(schema)
        if "[" not in name and is_object(schema, self.shapes):
            return json_text(text)
        return text

    def _schema(self, name: str, media: Media) -> Schema:
        return self.shapes.properties(media.schema).get(_top(name), {})


def _media(body: Body, content_type: str) -> Media | None:
    """The documented media type that is meant: by name, else by its range."""
    kind = content_type.partition(";")[0].strip().lower()
    known: Mapping[str, Media] = {
        each.type.partition(";")[0].strip().lower(): each for each in body.media
    }
    for name in (kind, f"{kind.partition('/')[0]}/*", "*/*"):
        if name in known:
            return known[name]
    return None


def _joined(value: Json, styled: Mapping[str, Json]) -> Json:
    return {**value, **styled} if isinstance(value, dict) else value


def _top(name: str) -> str:
    return name.partition("[")[0]


def _as_text(content: bytes) -> str:
    return content.decode("latin-1")

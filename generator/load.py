"""A document: a file of JSON or YAML as plain data, whose every part knows its place.

What the file says is kept exactly or refused (see `json_reader` and `yaml_reader`).
Positions are looked up only when they are reported.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from . import json_reader, yaml_reader
from .decoding import decoded, read
from .errors import Diagnostic, Location, Position, SpecError, refuse
from .listing import Excerpt, excerpt
from .plain import Json, kind
from .pointer import keys, step
from .portions import Texts
from .yaml_reader import Parts

MOST_BYTES = 100_000_000


def load(
    path: Path, within: Path | None = None, known: Texts | None = None
) -> Document:
    """Read the document in a file, whose references stay `within` a folder.

    By default that is the document's own. `known` is what has been read before. Raises
    `SpecError` for a file that cannot be read, is not UTF-8, is neither JSON nor YAML,
    has no mapping at the top, or that a reader refuses.
    """
    file = str(path)
    try:
        with path.open("rb") as stream:
            content = stream.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refuse("unreadable", f"cannot read: {reason}", Location(file)) from None
    if len(content) > MOST_BYTES:
        message = f"larger than {MOST_BYTES // 1_000_000} MB"
        raise refuse("too-large", message, Location(file))
    if within and not path.resolve().is_relative_to(within.resolve()):
        message = f"the document is not in {within}"
        raise refuse("outside-root", message, Location(file), "name a folder above it")
    return parse(content, file, within, known)


def parse(
    content: bytes | str,
    file: str,
    within: Path | None = None,
    known: Texts | None = None,
) -> Document:
    """The document in `content`, as if it had been read from `file`."""
    if isinstance(content, str):
        text, content = content, content.encode("utf-8", "surrogatepass")
    else:
        text = decoded(content, file)
    text = text.removeprefix("\ufeff")
    lines = Lines(text)
    try:
        data, is_json, found = read(text, file, known)
    except SpecError as error:
        raise error.shown_by(lines) from None
    digest = hashlib.sha256(content).hexdigest()
    warnings = (
        replace(each, location=replace(each.location, show=lines))
        for each in found.warnings
    )
    given = (file, Path(file), data, digest, tuple(warnings), text, is_json)
    return Document(*given, found.parts, within, lines)


class Lines:
    """The lines of a text, found when the first of them is asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, position: Position) -> Excerpt:
        """What to show of the line at a position."""
        line, column = position
        return excerpt(self._all[line - 1] if line <= len(self._all) else "", column)

    @cached_property
    def _all(self) -> list[str]:
        plain = self._text.replace("\r\n", "\n").replace("\r", "\n")
        return plain.split("\n")


@dataclass(frozen=True, eq=False)
class Document:
    """A file that was read. `data` is shared, aliased parts too: nobody changes it.

    `file` is the path as the user gave it, `digest` the SHA-256 of the bytes.
    """

    file: str
    path: Path
    data: dict[str, Json] = field(repr=False)
    digest: str
    warnings: tuple[Diagnostic, ...] = ()
    text: str = field(default="", repr=False)
    is_json: bool = False
    parts: Parts = field(default_factory=dict[Any, Any], repr=False)
    """The parts that its text was read by, where that is YAML."""
    within: Path | None = None
    """The folder that references may reach; None is the one of the document."""
    lines: Lines = field(default_factory=lambda: Lines(""), repr=False)
    origin: Callable[[str], str] | None = field(default=None, repr=False)
    """Where the text has what is at a pointer, if the data is not as it is there."""

    @cached_property
    def root(self) -> Source:
        """The whole document."""
        return Source(self, "", self.data)

    def let_go(self) -> None:
        """Forgets the values that were descended to, and all that was noted of them.

        Locations hold on to their document for as long as the client is rendered.
        """
        self.__dict__.pop("root", None)

    def at(self, pointer: str) -> Location:
        """The place of what a JSON pointer points at, found when it is asked for.

        That is the key for a member of an object, the item for a member of a list, and
        the nearest existing parent for what does not exist.
        """
        return Location(self.file, pointer, self._find, self.lines)

    @cached_property
    def _find(self) -> Callable[[str], Position]:
        # One for all locations, of which each schema and each field has one.
        def find(pointer: str) -> Position:
            return self._positions(self.origin(pointer) if self.origin else pointer)

        return find

    @cached_property
    def _positions(self) -> Callable[[str], Position]:
        if self.is_json:
            return json_reader.Positions(self.text)
        return yaml_reader.Positions(self.text, self.parts)


_NONE: dict[str, Json] = {}


class Source:
    """A value in a document that knows where it is; descends with `/`. Never changed.

    Two sources are equal when they are the same place in the same document.
    """

    # Schemas are taken apart again for each use of them, and what was asked of each part
    # was two thirds of the time of building: so members are made once, and what is found
    # out about one is `known` by who asked.
    __slots__ = ("_members", "document", "keywords", "known", "pointer", "value")

    def __init__(self, document: Document, pointer: str, value: Json) -> None:
        self.document = document
        self.pointer = pointer
        self.value = value
        # Asked for so often that another call takes a hundredth of a run.
        self.keywords: dict[str, Json] = value if isinstance(value, dict) else _NONE
        self.known: dict[object, Any] = {}
        self._members: dict[str | int, Source] = {}

    def __eq__(self, other: object) -> bool:
        if self is other or not isinstance(other, Source):
            return self is other
        return self.pointer == other.pointer and self.document is other.document

    def __hash__(self) -> int:
        return hash(self.pointer)

    def __repr__(self) -> str:
        return f"Source({self.document.file!r}, {self.pointer!r})"

    @property
    def location(self) -> Location:
        return self.document.at(self.pointer)

    def _member(self, key: str | int, value: Json) -> Source:
        if key not in self._members:
            pointer = step(self.pointer, key)
            self._members[key] = Source(self.document, pointer, value)
        return self._members[key]

    def __truediv__(self, key: str | int) -> Source:
        """The member `key`; a `SpecError` when there is none."""
        match self.value, key:
            case dict() as members, str() if key in members:
                return self._member(key, members[key])
            case list() as items, int() if 0 <= key < len(items):
                return self._member(key, items[key])
            case _:
                raise self.refuse("missing-key", f"the key {key!r} is missing")

    def __contains__(self, key: str) -> bool:
        return key in self.keywords

    def __iter__(self) -> Iterator[Source]:
        """The items of a list."""
        for index, item in enumerate(self.as_list()):
            yield self._member(index, item)

    def get(self, key: str) -> Source | None:
        """The member `key` of an object, or None when the object has none."""
        members = self.as_dict()
        if key not in members:
            return None
        return self._member(key, members[key])

    def items(self) -> Iterator[tuple[str, Source]]:
        """The keys of an object, each with its value."""
        for key, value in self.as_dict().items():
            yield key, self._member(key, value)

    def has(self, pointer: str) -> bool:
        """Whether there is anything at a JSON pointer, counted from here."""
        found: Json = self.value
        for key in keys(pointer):
            if isinstance(found, dict) and key in found:
                found = found[key]
            elif isinstance(found, list) and key.isdecimal() and int(key) < len(found):
                found = found[int(key)]
            else:
                return False
        return True

    def text(self, key: str) -> str:
        """The string under `key`, "" without one: for what only documents.

        There something else than a string is a warning of `validate`, not an error.
        """
        value = self.as_dict().get(key)
        return value if isinstance(value, str) else ""

    def as_dict(self) -> dict[str, Json]:
        if isinstance(self.value, dict):
            return self.value
        raise self._expected("an object")

    def as_list(self) -> list[Json]:
        if isinstance(self.value, list):
            return self.value
        raise self._expected("a list")

    def as_str(self) -> str:
        if isinstance(self.value, str):
            return self.value
        raise self._expected("a string")

    def as_int(self) -> int:
        """A whole number; 1.0 is one, as JSON Schema says."""
        if isinstance(self.value, float) and self.value.is_integer():
            return int(self.value)
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            return self.value
        raise self._expected("a whole number")

    def refuse(self, code: str, message: str, hint: str = "") -> SpecError:
        """The error, ready to be raised, of a complaint about this value."""
        return refuse(code, message, self.location, hint)

    def _expected(self, wanted: str) -> SpecError:
        return self.refuse("wrong-type", f"expected {wanted}, found {kind(self.value)}")

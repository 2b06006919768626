"""YAML text to plain data, exactly, with the meaning that YAML 1.2 gives it.

PyYAML reads YAML 1.1 (`no` is false, `1:30` is 90, `2024-01-01` is a date), keeps the
last of two equal keys and expands aliases without a limit, so of it only the parser is
used: its events are put together by ourselves. That is also faster than its composing
and constructing (0.5 s against 1.1 s for 3 MB), because no nodes are made. What the last
run has read is not read again: see `yaml_blocks`.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias, cast

import yaml

from .errors import Diagnostic, Position, SpecError
from .plain import Json
from .pointer import keys
from .portions import Texts
from .yaml_blocks import Block, Heading, Path, blocks
from .yaml_builder import Builder

Parts: TypeAlias = "Mapping[Path, Block | Heading]"


@dataclass(frozen=True, slots=True)
class Content:
    """What a YAML text says, and warnings where YAML 1.1 would read another value."""

    data: Json
    warnings: list[Diagnostic] = field(default_factory=list[Diagnostic])
    parts: dict[Path, Block | Heading] = field(
        default_factory=dict[Path, "Block | Heading"]
    )
    """The parts that it was read by, if it was, by the ways to what they hold."""


def read(text: str, file: str, known: Texts | None = None) -> Content:
    """The data in a YAML text, of which `known` parts have been read before.

    Keys are strings as written. `<<` merges mappings as YAML 1.1 says: own keys first,
    then the mappings in their order. An empty text is None.

    Refused with a `SpecError` (YAML 1.2, chapters 3.2 and 10.3): bad syntax, equal keys
    in one mapping, keys that are no scalars, tags outside the core schema, several
    documents, numbers that JSON cannot hold, NUL characters, an anchor inside itself,
    aliases that add more than `MOST_ALIASED`, nesting beyond `MOST_LEVELS`.
    """
    with suppress(_ReadWhole, SpecError):
        return _read_by_parts(blocks(text), file, known)
    builder = Builder(text, file)
    return Content(builder.build(), builder.warnings)


class _ReadWhole(Exception):
    """A part of a text does not stand by itself, or not beside the others."""


def _read_by_parts(
    parts: Iterable[Block | Heading], file: str, known: Texts | None
) -> Content:
    content = Content({})
    maps: dict[Path, dict[str, Json]] = {(): cast("dict[str, Json]", content.data)}
    for part in parts:
        into = maps[part.path]
        if isinstance(part, Heading):
            maps[part.whole_path] = {}
            members: dict[str, Json] = {part.key: maps[part.whole_path]}
        else:
            members = _members(part, file, content.warnings, known)
        if not into.keys().isdisjoint(members):
            raise _ReadWhole
        into.update(members)
        content.parts.update({(*part.path, key): part for key in members})
    return content


def _members(
    part: Block, file: str, warnings: list[Diagnostic], known: Texts | None
) -> dict[str, Json]:
    # How deep it may nest depends on where it is.
    asked = f"{len(part.path)}\n{part.text}"
    kept = known.get(asked) if known is not None else None
    if kept is not None:
        return cast("dict[str, Json]", json.loads(kept))
    builder = Builder(part.text, file, part)
    members = builder.build()
    if not isinstance(members, dict) or not members or not builder.stands_alone:
        raise _ReadWhole
    warnings += builder.warnings
    if known is not None and not builder.warnings:
        known.put(asked, json.dumps(members))
    return members


class Positions:
    """Where the members of a YAML text are; called with a pointer.

    A member of a mapping is where its key is (for one that was merged in: its key in
    the anchored mapping), an item of a sequence where it starts; what does not exist
    is where its nearest existing parent is.

    Of a text that was read by `parts`, only those are looked through that are asked for:
    going through all of a large one takes as long as reading it.
    """

    def __init__(self, text: str, parts: Parts | None = None) -> None:
        self._text = text
        self._parts = parts or {}
        self._indexes: dict[Block, Json] = {}

    def __call__(self, pointer: str) -> Position:
        way = keys(pointer)
        position, content, below = (1, 1), self._top, 0
        for depth in range(1, len(way) + 1):
            part = self._parts.get(tuple(way[:depth]))
            if isinstance(part, Heading):
                position, below = part.where, depth
            elif part is not None:
                content = self._index(part)
        for key in way[below:]:
            place: object = None
            if isinstance(content, dict):
                place = content.get(key)
            elif isinstance(content, list) and key.isdecimal():
                place = content[int(key)] if int(key) < len(content) else None
            if not isinstance(place, list):
                break
            line, column, content = cast("tuple[int, int, Json]", place)
            position = (line, column)
        return position

    @cached_property
    def _top(self) -> Json:
        return None if self._parts else self._index(Block((), 0, self._text))

    def _index(self, block: Block) -> Json:
        if block not in self._indexes:
            indexer = _Indexer(block.text, "", block)
            self._indexes[block] = indexer.content(indexer.build())
        return self._indexes[block]


class _Indexer(Builder):
    """Keeps `[line, column, content]` where the data has a value."""

    def entry(self, where: Position, content: Json) -> Json:
        return [*where, content]

    def content(self, entry: Json) -> Json:
        return entry[2] if isinstance(entry, list) else None

    def scalar(self, event: yaml.ScalarEvent) -> Json:
        return None

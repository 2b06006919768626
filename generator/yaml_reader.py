"""YAML text to plain data, exactly, with the meaning that YAML 1.2 gives it.

PyYAML reads YAML 1.1 (`no` is false, `1:30` is 90, `2024-01-01` is a date), keeps the
last of two equal keys and expands aliases without a limit, so of it only the parser is
used: its events are put together by ourselves. That is also faster than its composing
and constructing (0.5 s against 1.1 s for 3 MB), because no nodes are made.
"""

from __future__ import annotations

from functools import cached_property
from typing import cast

import yaml

from .errors import Diagnostic, Position
from .plain import Json
from .pointer import keys
from .yaml_builder import Builder


def read(text: str, file: str) -> tuple[Json, list[Diagnostic]]:
    """The data in a YAML text, and warnings where YAML 1.1 would read another value.

    Keys are strings as written. `<<` merges mappings as YAML 1.1 says: own keys first,
    then the mappings in their order. An empty text is None.

    Refused with a `SpecError` (YAML 1.2, chapters 3.2 and 10.3): bad syntax, equal keys
    in one mapping, keys that are no scalars, tags outside the core schema, several
    documents, numbers that JSON cannot hold, NUL characters, an anchor inside itself,
    aliases that add more than `MOST_ALIASED`, nesting beyond `MOST_LEVELS`.
    """
    builder = Builder(text, file)
    return builder.build(), builder.warnings


class Positions:
    """Where the members of a YAML text are; called with a pointer.

    A member of a mapping is where its key is (for one that was merged in: its key in
    the anchored mapping), an item of a sequence where it starts; what does not exist
    is where its nearest existing parent is.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, pointer: str) -> Position:
        position, content = (1, 1), self._index
        for key in keys(pointer):
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
    def _index(self) -> Json:
        indexer = _Indexer(self._text, "")
        return indexer.content(indexer.build())


class _Indexer(Builder):
    """Keeps `[line, column, content]` where the data has a value."""

    def entry(self, where: Position, content: Json) -> Json:
        return [*where, content]

    def content(self, entry: Json) -> Json:
        return entry[2] if isinstance(entry, list) else None

    def scalar(self, event: yaml.ScalarEvent) -> Json:
        return None

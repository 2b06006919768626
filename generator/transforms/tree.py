"""A document's data while it is changed, with where each part of it came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias, cast

from ..plain import Json
from ..pointer import keys, step

Parts: TypeAlias = tuple[str | int, ...]
Container: TypeAlias = "dict[str, Json] | list[Json]"


MOST_COPIED = 20_000_000
"""The values and characters that transforms may add; copies of copies multiply."""


class Tree:
    """A copy of a document's data that can be changed.

    Aliased parts are copied apart: a change reaches the place that it is meant for.
    Raises OverflowError when more is put into it than any document needs.
    """

    def __init__(self, data: dict[str, Json]) -> None:
        # By identity, which holds as long as the containers are kept here.
        self._origins: dict[int, tuple[Container, str]] = {}
        self._shifted: dict[int, Container] = {}
        self._copied = 0
        self.data = cast("dict[str, Json]", self._taken(data, ""))

    def _taken(self, value: Json, pointer: str) -> Json:
        new: Container
        if isinstance(value, dict):
            new = {k: self._taken(v, step(pointer, k)) for k, v in value.items()}
        elif isinstance(value, list):
            new = [self._taken(v, step(pointer, i)) for i, v in enumerate(value)]
        else:
            return value
        self._origins[id(new)] = new, pointer
        return new

    # ---- Reading ---------------------------------------------------------------------

    def at(self, parts: Parts) -> Json:
        found: Json = self.data
        for part in parts:
            found = _member(found, part)
        return found

    def walk(self) -> Iterator[tuple[Parts, Json]]:
        """Every value with its place, parents first."""
        waiting: list[tuple[Parts, Json]] = [((), self.data)]
        while waiting:
            parts, value = waiting.pop()
            yield parts, value
            for key, item in reversed(list(members(value))):
                waiting.append(((*parts, key), item))

    def origin(self, pointer: str) -> str:
        """Where the text has what is at a pointer now, or else its nearest parent."""
        best, node = "", cast("Json", self.data)
        for key in keys(pointer):
            home = self._origins.get(id(node))
            whole = home is not None and id(node) not in self._shifted
            try:
                child = _member(node, int(key) if isinstance(node, list) else key)
            except (LookupError, ValueError, TypeError):
                break
            moved = self._origins.get(id(child))
            if moved is not None:
                best = moved[1]
            elif home is not None:
                best = step(home[1], key) if whole else home[1]
            node = child
        return best

    # ---- Changing --------------------------------------------------------------------

    def put(self, parts: Parts, value: Json) -> None:
        """Sets what is at a place, to a copy; the place's parent exists."""
        self.place(parts, self._copy(value))

    def place(self, parts: Parts, value: Json) -> None:
        """Sets what is at a place to a value of this tree."""
        *above, key = parts
        parent = self.at(tuple(above))
        if isinstance(parent, dict):
            parent[str(key)] = value
        else:
            cast("list[Json]", parent)[cast(int, key)] = value

    def add(self, parts: Parts, value: Json) -> None:
        """Puts a copy at the end of a list."""
        cast("list[Json]", self.at(parts)).append(self._copy(value))

    def _copy(self, value: Json) -> Json:
        """The value, none of whose parts is shared with it."""
        self._copied += 1 + (len(value) if isinstance(value, str) else 0)
        if self._copied > MOST_COPIED:
            raise OverflowError(f"transforms copy more than {MOST_COPIED:,} values")
        if isinstance(value, dict):
            return {key: self._copy(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._copy(item) for item in value]
        return value

    def remove(self, places: Iterable[Parts]) -> None:
        """Takes places out; all of them are counted as they are before."""

        def last_first(parts: Parts) -> list[tuple[int, str]]:
            return [(p, "") if isinstance(p, int) else (0, p) for p in parts]

        for *above, key in sorted(places, key=last_first, reverse=True):
            parent = self.at(tuple(above))
            if isinstance(parent, dict):
                parent.pop(str(key), None)
            else:
                del cast("list[Json]", parent)[cast(int, key)]
                self._shifted[id(parent)] = cast("Container", parent)

    def rekey(self, parts: Parts, renamed: Callable[[str], str]) -> None:
        """Gives the keys of an object other names, in their order."""
        node = cast("dict[str, Json]", self.at(parts))
        items = [(renamed(key), value) for key, value in node.items()]
        node.clear()
        node.update(items)


def members(value: Json) -> Iterator[tuple[str | int, Json]]:
    if isinstance(value, dict):
        yield from value.items()
    elif isinstance(value, list):
        yield from enumerate(value)


def _member(value: Json, key: str | int) -> Json:
    if isinstance(value, dict):
        return value[str(key)]
    if isinstance(value, list):
        return value[cast(int, key)]
    raise LookupError(key)

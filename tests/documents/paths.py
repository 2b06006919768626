"""The name-path language of the facts; tests/facts/README.md says what a name means."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, Self, TypeVar

ITEM = 0
"""Which item of an array a path stands for, where there are values to look at."""

KEY = "key"
"""Which key of a map it stands for."""


@dataclass(frozen=True)
class Field:
    """Into an object."""

    name: str


@dataclass(frozen=True)
class Variant:
    """To the variant of a union that a tag chooses."""

    tag: str


@dataclass(frozen=True)
class Items:
    """Into an array."""


@dataclass(frozen=True)
class Values:
    """Into a map."""


Step = Field | Variant | Items | Values


class Node(Protocol):
    """What can be walked by a path."""

    def field(self, name: str) -> Self: ...
    def variant(self, tag: str) -> Self: ...
    def items(self) -> Self: ...
    def values(self) -> Self: ...


N = TypeVar("N", bound=Node)


def steps(name: str) -> list[Step]:
    """Read a name; that of the root has no steps."""
    return [step for part in name.split(".") if part != "$" for step in _part(part)]


def _part(part: str) -> list[Step]:
    if part == "*":
        return [Values()]
    match = re.fullmatch(r"([\w-]+)(?:<([\w-]+)>)?(\[\])?", part)
    if match is None:
        raise ValueError(f"{part!r} is no part of a name")
    name, tag, items = match.groups()
    variant: list[Step] = [Variant(tag)] if tag else []
    return [Field(name), *variant, *([Items()] if items else [])]


def head(name: str) -> str:
    """Give the field at the root that a name goes through: an argument, in requests."""
    first = steps(name)[0]
    assert isinstance(first, Field), f"{name} does not start with a field"
    return first.name


def walk(node: N, path: Sequence[Step]) -> N:
    """Go down from a node, step by step."""
    for step in path:
        match step:
            case Field(name):
                node = node.field(name)
            case Variant(tag):
                node = node.variant(tag)
            case Items():
                node = node.items()
            case Values():
                node = node.values()
    return node


def built(path: Sequence[Step], leaf: Any) -> Any:
    """Make the JSON value that has `leaf` at the end of a path, and nothing beside it."""
    if not path:
        return leaf
    step, *rest = path
    match step:
        case Field(name):
            return {name: built(rest, leaf)}
        case Variant(tag):
            return {"type": tag, **built(rest, leaf)}
        case Items():
            return [built(rest, leaf)]
        case Values():
            return {KEY: built(rest, leaf)}


def found(value: Any, path: Sequence[Step], get: Callable[[Any, str], Any]) -> Any:
    """Give what stands at the end of a path; `get` reads a field."""
    for step in path:
        match step:
            case Field(name):
                value = get(value, name)
            case Variant():
                pass
            case Items():
                value = value[ITEM]
            case Values():
                value = value[KEY]
    return value

"""The types of values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from ..text import NO_TEXT, Code, Text


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, integer, number, boolean or null; a date or a time in a string.

    `bytes` is a string that holds bytes in base64 (the format `byte`).
    """

    kind: Literal[
        "string",
        "integer",
        "number",
        "boolean",
        "null",
        "date",
        "datetime",
        "bytes",
    ]


@dataclass(frozen=True, slots=True)
class Enum:
    """One of some given values; a constant is an enum of one."""

    values: tuple[Text | int | float | bool | None, ...]


@dataclass(frozen=True, slots=True)
class Array:
    item: Type


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array of so many items, each of a type of its own."""

    items: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose property names are not known beforehand."""

    value: Type


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, in the document's order; `tag` tells them apart, if named.

    `tags` are the values of the tag that the document gives to variants.
    """

    variants: tuple[Type, ...]
    tag: Text = NO_TEXT
    tags: tuple[tuple[Ref, Text], ...] = ()


class Ref(NamedTuple):
    """A class or alias of the generated package: its module below `types`, and name."""

    # A tuple, as models are looked up by it hundreds of thousands of times.

    module: tuple[Code, ...]
    name: Code


@dataclass(frozen=True, slots=True)
class File:
    """Bytes to upload, or what can be read to give them.

    One that is `bare` is that alone, without a name and a type of its own.
    """

    bare: bool = False


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


Type: TypeAlias = Scalar | Enum | Array | Tuple | Map | Union | Ref | File | Anything

ANYTHING = Anything()
NULL = Scalar("null")

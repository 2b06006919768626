from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from datetime import date as date_
from typing import Annotated, TypedDict

from typing_extensions import NotRequired, TypeAlias, TypeAliasType

from .._runtime.transform import PropertyInfo
from .._runtime.types import Base64FileInput

__all__ = [
    "ThingParam",
    "Choice",
    "ChoiceFirst",
    "ChoiceUnionMember1",
    "Open",
    "OpenTyped",
    "Tree",
]


class ChoiceFirst(TypedDict):
    a: NotRequired[str]


class ChoiceUnionMember1(TypedDict):
    b: NotRequired[str]


Choice: TypeAlias = ChoiceFirst | ChoiceUnionMember1


class OpenTyped(TypedDict):
    known: NotRequired[str]


Open: TypeAlias = OpenTyped | Mapping[str, int]


# pyright: reportInvalidTypeForm=false
Tree = TypeAliasType("Tree", "str | Sequence[Tree]")
"""Text, or trees."""


class ThingParam(TypedDict):
    date: str | date_
    """A field that is called like its type."""

    by_pattern: NotRequired[Mapping[str, int]]
    choice: NotRequired[Choice | None]
    content: NotRequired[
        Annotated[str | Base64FileInput, PropertyInfo(format="base64")]
    ]
    created_at: NotRequired[
        Annotated[str | datetime | None, PropertyInfo(alias="createdAt")]
    ]
    list: NotRequired[Sequence[str]]
    open: NotRequired[Open]
    pair: NotRequired[Sequence[str | int]]

    tree: NotRequired[Tree]
    """Text, or trees."""

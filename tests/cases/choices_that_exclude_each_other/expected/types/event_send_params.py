from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

__all__ = [
    "EventSendParams",
    "Part",
    "PartTextText",
    "PartTextTextMark",
    "PartTextTextMarkUnionMember0",
    "PartTextTextMarkUnionMember1",
    "PartThoughtThought",
    "PartThoughtThoughtMark",
    "PartThoughtThoughtMarkUnionMember0",
    "PartThoughtThoughtMarkUnionMember1",
]


class PartTextTextMarkUnionMember0(TypedDict):
    at: NotRequired[int]


class PartTextTextMarkUnionMember1(TypedDict):
    on: NotRequired[bool]


PartTextTextMark: TypeAlias = (
    PartTextTextMarkUnionMember0 | PartTextTextMarkUnionMember1
)


class PartTextText(TypedDict):
    marks: Sequence[PartTextTextMark]
    type: Literal["text"]


class PartThoughtThoughtMarkUnionMember0(TypedDict):
    at: NotRequired[int]


class PartThoughtThoughtMarkUnionMember1(TypedDict):
    on: NotRequired[bool]


PartThoughtThoughtMark: TypeAlias = (
    PartThoughtThoughtMarkUnionMember0 | PartThoughtThoughtMarkUnionMember1
)


class PartThoughtThought(TypedDict):
    type: Literal["thought"]
    marks: NotRequired[Sequence[PartThoughtThoughtMark]]


Part: TypeAlias = PartTextText | PartThoughtThought


class EventSendParams(TypedDict):
    part: Part

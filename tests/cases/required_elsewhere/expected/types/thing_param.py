from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .part_param import PartParam

__all__ = ["ThingParam", "Beside", "Demanded", "Unnamed", "Freely"]


class Beside(TypedDict):
    code: str
    color: str
    size: NotRequired[int]


class Demanded(TypedDict):
    code: str
    size: int
    color: NotRequired[str]


class Unnamed(TypedDict):
    size: int


class Freely(TypedDict):
    size: NotRequired[int]


class ThingParam(TypedDict):
    """A thing."""

    again: PartParam
    beside: Beside
    demanded: Demanded
    typed: PartParam
    unnamed: Unnamed
    freely: NotRequired[Freely]

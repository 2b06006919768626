from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .size import Size as SizeModel

__all__ = ["ThingCreateParams", "Size", "StrictA"]


class Size(TypedDict):
    height: NotRequired[int]
    width: NotRequired[int]


class StrictA(TypedDict):
    a: NotRequired[str]
    b: NotRequired[str]


class ThingCreateParams(TypedDict):
    command: NotRequired[Sequence[str] | str]
    labels: NotRequired[Mapping[str, str] | str]
    odd: NotRequired[Sequence[str]]
    pair: NotRequired[Sequence[str | int | bool]]
    plain: NotRequired[Sequence[str]]
    size: NotRequired[Size | SizeModel]
    strict: NotRequired[StrictA]

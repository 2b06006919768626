from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .part_param import PartParam

__all__ = ["ThingParam", "OfObject"]


class OfObject(TypedDict):
    deep: NotRequired[str]


class ThingParam(TypedDict):
    """A thing."""

    containing: NotRequired[Sequence[object]]
    counted: NotRequired[Sequence[str]]
    nothing: NotRequired[Sequence[object]]
    of_nulls: NotRequired[Sequence[int | None]]
    of_objects: NotRequired[Sequence[PartParam | OfObject]]
    open_pair: NotRequired[Sequence[object]]
    pair: NotRequired[Sequence[str | int]]
    points: NotRequired[Sequence[Sequence[float]]]
    with_other_rest: NotRequired[Sequence[str | bool]]
    with_rest: NotRequired[Sequence[str | bool]]
    without_type: NotRequired[Sequence[str]]

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from typing_extensions import NotRequired

from .part_param import PartParam

__all__ = ["ThingParam", "OfObject"]


class OfObject(TypedDict):
    deep: NotRequired[str]


class ThingParam(TypedDict):
    """A thing."""

    both: NotRequired[Sequence[int]]
    containing: NotRequired[Sequence[object]]
    counted: NotRequired[Sequence[str]]
    fixed: NotRequired[Sequence[str | PartParam | int | None]]
    nothing: NotRequired[Sequence[object]]
    of_dates: NotRequired[Sequence[str | date]]
    of_nulls: NotRequired[Sequence[int | None]]
    of_objects: NotRequired[Sequence[PartParam | OfObject]]
    open_pair: NotRequired[Sequence[object]]
    pair: NotRequired[Sequence[str | int]]
    points: NotRequired[Sequence[Sequence[float]]]
    tuple: NotRequired[Sequence[Sequence[int]]]
    with_other_rest: NotRequired[Sequence[str | bool]]
    with_rest: NotRequired[Sequence[str | bool]]
    without_type: NotRequired[Sequence[str]]

from __future__ import annotations

from datetime import date
from typing import Tuple

from .._runtime.models import BaseModel
from .part import Part

__all__ = ["Thing", "OfObject"]


class OfObject(BaseModel):
    deep: str | None = None


class Thing(BaseModel):
    """A thing."""

    both: list[int] | None = None
    containing: list[object] | None = None
    counted: Tuple[str, str] | None = None
    fixed: Tuple[str, Part, int | None] | None = None
    nothing: list[object] | None = None
    of_dates: Tuple[date] | None = None
    of_nulls: list[int | None] | None = None
    of_objects: list[Part | OfObject] | None = None
    open_pair: list[object] | None = None
    pair: list[str | int] | None = None
    points: list[list[float]] | None = None
    tuple: list[Tuple[int, int]] | None = None
    with_other_rest: list[str | bool] | None = None
    with_rest: list[str | bool] | None = None
    without_type: list[str] | None = None

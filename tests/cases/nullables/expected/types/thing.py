from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .maybe_part import MaybePart
from .part import Part

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    by_any_of: Part | None
    by_enum: Literal["a"] | None
    by_one_of: int | None
    by_target: MaybePart | None
    by_type: str | None
    only_null: None
    items: list[int | None] | None = None
    optional: str | None = None
    optional_null: str | None = None
    values: dict[str, bool | None] | None = None

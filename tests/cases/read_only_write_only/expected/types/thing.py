from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .more import More
from .part import Part

__all__ = ["Thing", "Nested"]


class Nested(BaseModel):
    made: str


class Thing(BaseModel):
    """A thing."""

    id: str
    name: str
    nested: Nested
    at_target: Literal["new", "used"] | None = None
    beside: Part | None = None
    in_all_of: Literal["new", "used"] | None = None
    more: More | None = None
    on_the_way: Part | None = None
    parts: list[Part] | None = None

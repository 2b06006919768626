from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .part import Part

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    name: str | None
    maybe: Part | None = None
    part: Part | None = None
    size: Literal["small", "large"] | None = None
    weight: float | None = None

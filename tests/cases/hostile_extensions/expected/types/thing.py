from __future__ import annotations

from .._runtime.models import BaseModel
from .part import Part

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    name: str | None = None
    part: Part | None = None

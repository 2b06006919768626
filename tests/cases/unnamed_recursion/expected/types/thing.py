from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing", "Part"]


class Part(BaseModel):
    part: Part | None = None


class Thing(BaseModel):
    """A thing."""

    part: Part | None = None

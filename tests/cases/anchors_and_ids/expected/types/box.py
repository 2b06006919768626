from __future__ import annotations

from .._runtime.models import BaseModel
from .part import Part

__all__ = ["Box", "Lid"]


class Lid(BaseModel):
    color: str | None = None


class Box(BaseModel):
    lid: Lid | None = None
    part: Part | None = None

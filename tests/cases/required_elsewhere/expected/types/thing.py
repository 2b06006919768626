from __future__ import annotations

from .._runtime.models import BaseModel
from .part import Part

__all__ = ["Thing", "Beside", "Demanded", "Unnamed", "Freely"]


class Beside(BaseModel):
    code: str
    color: str
    size: int | None = None


class Demanded(BaseModel):
    code: str
    size: int
    color: str | None = None


class Unnamed(BaseModel):
    size: int


class Freely(BaseModel):
    size: int | None = None


class Thing(BaseModel):
    """A thing."""

    again: Part
    beside: Beside
    demanded: Demanded
    typed: Part
    unnamed: Unnamed
    freely: Freely | None = None

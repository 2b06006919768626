from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing", "A", "AB", "ThingAB"]


class AB(BaseModel):
    x: str | None = None


class A(BaseModel):
    b: AB | None = None


class ThingAB(BaseModel):
    y: str | None = None


class Thing(BaseModel):
    """A thing."""

    a: A | None = None
    a_b: ThingAB | None = None

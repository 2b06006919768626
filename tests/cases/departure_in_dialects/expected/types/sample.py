from __future__ import annotations

from .._runtime.models import BaseModel
from .point import Point

__all__ = ["Sample"]


class Sample(BaseModel):
    closed: list[Point]
    none: list[object]
    open: list[str | bool]
    pair: tuple[str, int]
    anything: object | None = None
    either: object | None = None
    several: str | int | None = None

from __future__ import annotations

from typing_extensions import TypeAlias

from ..._runtime.models import BaseModel

__all__ = ["Soil", "SoilSand", "SoilItem"]


class SoilSand(BaseModel):
    sand: float


class SoilItem(BaseModel):
    clay: float | None = None


Soil: TypeAlias = str | SoilSand | list[SoilItem]

from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .none import None_

__all__ = ["Book", "Part", "PartM2", "Part_3d", "True_"]


class PartM2(BaseModel):
    area: float | None = None


class Part_3d(BaseModel):
    volume: float | None = None


Part: TypeAlias = PartM2 | Part_3d


class True_(BaseModel):
    sure: bool | None = None


class Book(BaseModel):
    none: None_ | None = None
    part: Part | None = None
    true: True_ | None = None

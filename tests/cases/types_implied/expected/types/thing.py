from __future__ import annotations

from .._runtime.models import BaseModel
from .size import Size as SizeModel

__all__ = ["Thing", "Size", "StrictA"]


class Size(BaseModel):
    height: int | None = None
    width: int | None = None


class StrictA(BaseModel):
    a: str | None = None
    b: str | None = None


class Thing(BaseModel):
    command: list[str] | str | None = None
    labels: dict[str, str] | str | None = None
    odd: list[str] | None = None
    pair: list[str | int | bool] | None = None
    plain: list[str] | None = None
    size: Size | SizeModel | None = None
    strict: StrictA | None = None

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Square"]


class Square(BaseModel):
    kind: Literal["square"]
    side: float
    label: str | None = None

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Circle"]


class Circle(BaseModel):
    kind: Literal["circle"]
    radius: float
    label: str | None = None

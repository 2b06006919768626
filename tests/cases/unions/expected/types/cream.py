from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Cream"]


class Cream(BaseModel):
    type: Literal["cream"]
    fat: float | None = None

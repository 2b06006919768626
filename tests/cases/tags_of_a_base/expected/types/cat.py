from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Cat"]


class Cat(BaseModel):
    name: str
    type: Literal["cat"]

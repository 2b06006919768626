from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Child"]


class Child(BaseModel):
    role: Literal["child"]
    name: str | None = None
    toy: str | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Longer"]


class Longer(BaseModel):
    months: int
    price: int

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Topping"]


class Topping(BaseModel):
    name: str | None = None

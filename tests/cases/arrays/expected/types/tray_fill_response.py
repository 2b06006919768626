from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Item"]


class Item(BaseModel):
    size: int | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Size"]


class Size(BaseModel):
    width: int

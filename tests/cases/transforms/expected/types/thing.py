from __future__ import annotations

from .._runtime.models import BaseModel
from .origin import Origin

__all__ = ["Thing"]


class Thing(BaseModel):
    name: str
    size: float
    origin: Origin | None = None

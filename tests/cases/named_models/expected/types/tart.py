from __future__ import annotations

from .._runtime.models import BaseModel
from .shared.price import Price

__all__ = ["Tart"]


class Tart(BaseModel):
    price: Price | None = None
    """What it costs."""

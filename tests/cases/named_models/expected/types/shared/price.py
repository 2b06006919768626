from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Price"]


class Price(BaseModel):
    """What it costs."""

    cents: int

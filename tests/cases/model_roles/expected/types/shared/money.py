from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Money"]


class Money(BaseModel):
    cents: int | None = None

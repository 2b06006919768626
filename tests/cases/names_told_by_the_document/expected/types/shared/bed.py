from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Bed"]


class Bed(BaseModel):
    row: int | None = None

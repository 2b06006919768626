from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Common"]


class Common(BaseModel):
    name: str | None = None

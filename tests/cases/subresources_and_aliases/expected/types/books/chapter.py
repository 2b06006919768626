from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Chapter"]


class Chapter(BaseModel):
    text: str | None = None

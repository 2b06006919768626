from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["MaybePart"]


class MaybePart(BaseModel):
    name: str | None = None

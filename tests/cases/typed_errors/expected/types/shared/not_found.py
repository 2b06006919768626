from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["NotFound"]


class NotFound(BaseModel):
    missing: str

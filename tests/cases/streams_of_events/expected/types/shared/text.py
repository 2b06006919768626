from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Text"]


class Text(BaseModel):
    text: str

from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Usage"]


class Usage(BaseModel):
    tokens: int

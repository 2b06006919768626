from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Problem"]


class Problem(BaseModel):
    title: str
    status: int | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Wanted"]


class Wanted(BaseModel):
    name: str | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Maker"]


class Maker(BaseModel):
    name: str | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Part"]


class Part(BaseModel):
    again: Part | None = None
    name: str | None = None

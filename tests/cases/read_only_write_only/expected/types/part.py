from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Part"]


class Part(BaseModel):
    number: int
    label: str | None = None

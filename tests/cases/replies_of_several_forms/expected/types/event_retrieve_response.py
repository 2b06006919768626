from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Event"]


class Event(BaseModel):
    text: str

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Step"]


class Step(BaseModel):
    what: str
    minutes: float | None = None

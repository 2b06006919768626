from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Origin"]


class Origin(BaseModel):
    city: str | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Line"]


class Line(BaseModel):
    text: str

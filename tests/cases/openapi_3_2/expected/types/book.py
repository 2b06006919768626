from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Book"]


class Book(BaseModel):
    id: str
    title: str | None = None

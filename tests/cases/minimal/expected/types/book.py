from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Book"]


class Book(BaseModel):
    """A book of the library."""

    title: str
    """What it is called."""

    pages: int | None = None

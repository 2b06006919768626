from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    doc: str | None = None
    """__doc_0__ and "__text_0__" and StandInFile and StandInAnything"""

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Word"]


class Word(BaseModel):
    word: str

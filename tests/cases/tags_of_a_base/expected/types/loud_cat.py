from __future__ import annotations

from typing import Literal

from .cat import Cat

__all__ = ["LoudCat"]


class LoudCat(Cat):
    type: Literal["cat"]
    volume: int | None = None

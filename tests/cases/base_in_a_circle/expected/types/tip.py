from __future__ import annotations

from .leaf import Leaf

__all__ = ["Tip"]


class Tip(Leaf):
    size: int | None = None

from __future__ import annotations

from .longer import Longer

__all__ = ["Yearly"]


class Yearly(Longer):
    years: int

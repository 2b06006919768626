from __future__ import annotations

from .part import Part

__all__ = ["More"]


class More(Part):
    seen: bool

"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .row import Row

__all__ = [
    "Row",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Row": ".row",
    },
)

"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .label import Label

__all__ = [
    "Label",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Label": ".label",
    },
)

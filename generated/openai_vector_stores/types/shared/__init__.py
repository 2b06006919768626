"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .comparison_filter import ComparisonFilter
    from .compound_filter import CompoundFilter
    from .metadata import Metadata

__all__ = [
    "ComparisonFilter",
    "CompoundFilter",
    "Metadata",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ComparisonFilter": ".comparison_filter",
        "CompoundFilter": ".compound_filter",
        "Metadata": ".metadata",
    },
)

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import TypeAlias

from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


class CompoundFilter(TypedDict):
    """Joins several conditions into one; they may be compound themselves."""

    filters: Sequence[Filter]
    """The conditions to join."""

    type: Literal["and", "or"]
    """Whether all conditions must hold (`and`), or any one of them (`or`)."""


Filter: TypeAlias = ComparisonFilter | CompoundFilter

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

from ..._runtime.models import BaseModel
from .comparison_filter import ComparisonFilter

__all__ = ["CompoundFilter", "Filter"]


class CompoundFilter(BaseModel):
    """Joins several conditions into one; they may be compound themselves."""

    filters: list[Filter]
    """The conditions to join."""

    type: Literal["and", "or"]
    """Whether all conditions must hold (`and`), or any one of them (`or`)."""


Filter: TypeAlias = ComparisonFilter | CompoundFilter

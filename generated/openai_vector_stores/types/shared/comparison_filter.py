from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel

__all__ = ["ComparisonFilter"]


class ComparisonFilter(BaseModel):
    """Compares one attribute of a file with a value."""

    key: str
    """The attribute to look at."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """The comparison: equal (`eq`), not equal (`ne`), greater (`gt`), greater or equal
    (`gte`), less (`lt`), less or equal (`lte`), one of (`in`), none of (`nin`).
    """

    value: str | float | bool | list[str | float]
    """What to compare it with; an array goes with `in` and `nin`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

__all__ = ["ComparisonFilter"]


class ComparisonFilter(TypedDict):
    """Compares one attribute of a file with a value."""

    key: str
    """The attribute to look at."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    """The comparison: equal (`eq`), not equal (`ne`), greater (`gt`), greater or equal
    (`gte`), less (`lt`), less or equal (`lte`), one of (`in`), none of (`nin`).
    """

    value: str | float | bool | Sequence[str | float]
    """What to compare it with; an array goes with `in` and `nin`."""

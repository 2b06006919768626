from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .shared_params.row import Row

__all__ = ["RowCreateParams"]


class RowCreateParams(TypedDict):
    body: Sequence[Row]
    """The rows."""

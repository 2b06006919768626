from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from .shared_params.row import Row

__all__ = ["RecordCreateParams"]


class RecordCreateParams(TypedDict):
    body: Sequence[Row]

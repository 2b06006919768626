from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["BookHeadParams", "Filter"]


class Filter(TypedDict):
    by: str
    shelves: NotRequired[Sequence[str]]


class BookHeadParams(TypedDict):
    filter: Filter

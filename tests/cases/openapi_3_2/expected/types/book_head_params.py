from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["BookHeadParams"]


class BookHeadParams(TypedDict):
    by: str
    shelves: NotRequired[Sequence[str]]

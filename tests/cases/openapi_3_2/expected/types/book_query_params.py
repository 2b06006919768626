from __future__ import annotations

from typing import TypedDict

__all__ = ["BookQueryParams"]


class BookQueryParams(TypedDict):
    author: str

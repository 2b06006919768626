from __future__ import annotations

from typing_extensions import TypeAlias

from .book import Book

__all__ = ["BookQueryResponse"]


BookQueryResponse: TypeAlias = list[Book]

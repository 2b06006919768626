from __future__ import annotations

from typing_extensions import TypeAlias

from .book import Book

__all__ = ["BookListResponse"]


BookListResponse: TypeAlias = list[Book]

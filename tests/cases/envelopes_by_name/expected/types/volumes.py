from __future__ import annotations

from typing_extensions import TypeAlias

from .book_list import BookList

__all__ = ["Volumes"]


Volumes: TypeAlias = BookList

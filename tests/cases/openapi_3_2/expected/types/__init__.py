"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .book import Book
    from .book_copy_params import BookCopyParams
    from .book_list_response import BookListResponse
    from .book_query_params import BookQueryParams
    from .book_query_response import BookQueryResponse

__all__ = [
    "Book",
    "BookCopyParams",
    "BookListResponse",
    "BookQueryParams",
    "BookQueryResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Book": ".book",
        "BookCopyParams": ".book_copy_params",
        "BookListResponse": ".book_list_response",
        "BookQueryParams": ".book_query_params",
        "BookQueryResponse": ".book_query_response",
    },
)

"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .books import (
        AsyncBooks,
        AsyncBooksWithRawResponse,
        AsyncBooksWithStreamingResponse,
        Books,
        BooksWithRawResponse,
        BooksWithStreamingResponse,
    )

__all__ = [
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBooks": ".books",
        "AsyncBooksWithRawResponse": ".books",
        "AsyncBooksWithStreamingResponse": ".books",
        "Books": ".books",
        "BooksWithRawResponse": ".books",
        "BooksWithStreamingResponse": ".books",
    },
)

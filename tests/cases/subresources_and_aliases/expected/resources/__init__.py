"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .books.books import (
        AsyncBooks,
        AsyncBooksWithRawResponse,
        AsyncBooksWithStreamingResponse,
        Books,
        BooksWithRawResponse,
        BooksWithStreamingResponse,
    )
    from .old.old import (
        AsyncOld,
        AsyncOldWithRawResponse,
        AsyncOldWithStreamingResponse,
        Old,
        OldWithRawResponse,
        OldWithStreamingResponse,
    )

__all__ = [
    "AsyncBooks",
    "AsyncBooksWithRawResponse",
    "AsyncBooksWithStreamingResponse",
    "AsyncOld",
    "AsyncOldWithRawResponse",
    "AsyncOldWithStreamingResponse",
    "Books",
    "BooksWithRawResponse",
    "BooksWithStreamingResponse",
    "Old",
    "OldWithRawResponse",
    "OldWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBooks": ".books.books",
        "AsyncBooksWithRawResponse": ".books.books",
        "AsyncBooksWithStreamingResponse": ".books.books",
        "Books": ".books.books",
        "BooksWithRawResponse": ".books.books",
        "BooksWithStreamingResponse": ".books.books",
        "AsyncOld": ".old.old",
        "AsyncOldWithRawResponse": ".old.old",
        "AsyncOldWithStreamingResponse": ".old.old",
        "Old": ".old.old",
        "OldWithRawResponse": ".old.old",
        "OldWithStreamingResponse": ".old.old",
    },
)

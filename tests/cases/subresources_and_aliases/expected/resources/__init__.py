"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .books.books import (
        AsyncBooksResource,
        AsyncBooksResourceWithRawResponse,
        AsyncBooksResourceWithStreamingResponse,
        BooksResource,
        BooksResourceWithRawResponse,
        BooksResourceWithStreamingResponse,
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
    "AsyncBooksResource",
    "AsyncBooksResourceWithRawResponse",
    "AsyncBooksResourceWithStreamingResponse",
    "AsyncOld",
    "AsyncOldWithRawResponse",
    "AsyncOldWithStreamingResponse",
    "BooksResource",
    "BooksResourceWithRawResponse",
    "BooksResourceWithStreamingResponse",
    "Old",
    "OldWithRawResponse",
    "OldWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBooksResource": ".books.books",
        "AsyncBooksResourceWithRawResponse": ".books.books",
        "AsyncBooksResourceWithStreamingResponse": ".books.books",
        "BooksResource": ".books.books",
        "BooksResourceWithRawResponse": ".books.books",
        "BooksResourceWithStreamingResponse": ".books.books",
        "AsyncOld": ".old.old",
        "AsyncOldWithRawResponse": ".old.old",
        "AsyncOldWithStreamingResponse": ".old.old",
        "Old": ".old.old",
        "OldWithRawResponse": ".old.old",
        "OldWithStreamingResponse": ".old.old",
    },
)

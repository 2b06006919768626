"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .books import (
        AsyncBooksResource,
        AsyncBooksResourceWithRawResponse,
        AsyncBooksResourceWithStreamingResponse,
        BooksResource,
        BooksResourceWithRawResponse,
        BooksResourceWithStreamingResponse,
    )

__all__ = [
    "AsyncBooksResource",
    "AsyncBooksResourceWithRawResponse",
    "AsyncBooksResourceWithStreamingResponse",
    "BooksResource",
    "BooksResourceWithRawResponse",
    "BooksResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBooksResource": ".books",
        "AsyncBooksResourceWithRawResponse": ".books",
        "AsyncBooksResourceWithStreamingResponse": ".books",
        "BooksResource": ".books",
        "BooksResourceWithRawResponse": ".books",
        "BooksResourceWithStreamingResponse": ".books",
    },
)

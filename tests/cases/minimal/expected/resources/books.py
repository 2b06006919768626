"""The methods for books."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.book import Book

__all__ = ["BooksResource", "AsyncBooksResource"]


class BooksResource(SyncResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> BooksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BooksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BooksResourceWithStreamingResponse(self)

    def retrieve(
        self,
        isbn: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """Look up one book.

        Args:
            isbn: The number on its back.
        """
        return self._request(
            "GET",
            path_template("/books/{isbn}", isbn=isbn),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBooksResource(AsyncResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBooksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBooksResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        isbn: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """Look up one book.

        Args:
            isbn: The number on its back.
        """
        return await self._request(
            "GET",
            path_template("/books/{isbn}", isbn=isbn),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BooksResourceWithRawResponse:
    """The methods of `BooksResource`, returning the reply itself."""

    def __init__(self, books: BooksResource) -> None:
        self._books = books
        self.retrieve = to_raw_response(books.retrieve)


class BooksResourceWithStreamingResponse:
    """The methods of `BooksResource`, returning the reply unread."""

    def __init__(self, books: BooksResource) -> None:
        self._books = books
        self.retrieve = to_streamed_response(books.retrieve)


class AsyncBooksResourceWithRawResponse:
    """The methods of `AsyncBooksResource`, returning the reply itself."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.retrieve = async_to_raw_response(books.retrieve)


class AsyncBooksResourceWithStreamingResponse:
    """The methods of `AsyncBooksResource`, returning the reply unread."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.retrieve = async_to_streamed_response(books.retrieve)

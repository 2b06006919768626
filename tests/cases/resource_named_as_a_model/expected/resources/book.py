"""The methods for book."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.book import Book


class Book(SyncResource):
    """Book."""

    @cached_property
    def with_raw_response(self) -> BookWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BookWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BookWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BookWithStreamingResponse(self)

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
            path("/books/{isbn}", isbn=isbn),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBook(AsyncResource):
    """Book."""

    @cached_property
    def with_raw_response(self) -> AsyncBookWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBookWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBookWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBookWithStreamingResponse(self)

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
            path("/books/{isbn}", isbn=isbn),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BookWithRawResponse:
    """The methods of `Book`, returning the reply itself."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.retrieve = to_raw_response(book.retrieve)


class BookWithStreamingResponse:
    """The methods of `Book`, returning the reply unread."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self.retrieve = to_streamed_response(book.retrieve)


class AsyncBookWithRawResponse:
    """The methods of `AsyncBook`, returning the reply itself."""

    def __init__(self, book: AsyncBook) -> None:
        self._book = book
        self.retrieve = async_to_raw_response(book.retrieve)


class AsyncBookWithStreamingResponse:
    """The methods of `AsyncBook`, returning the reply unread."""

    def __init__(self, book: AsyncBook) -> None:
        self._book = book
        self.retrieve = async_to_streamed_response(book.retrieve)

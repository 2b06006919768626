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


class Books(SyncResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> BooksWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BooksWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BooksWithStreamingResponse(self)

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


class AsyncBooks(AsyncResource):
    """Books."""

    @cached_property
    def with_raw_response(self) -> AsyncBooksWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBooksWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBooksWithStreamingResponse(self)

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


class BooksWithRawResponse:
    """The methods of `Books`, returning the reply itself."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self.retrieve = to_raw_response(books.retrieve)


class BooksWithStreamingResponse:
    """The methods of `Books`, returning the reply unread."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self.retrieve = to_streamed_response(books.retrieve)


class AsyncBooksWithRawResponse:
    """The methods of `AsyncBooks`, returning the reply itself."""

    def __init__(self, books: AsyncBooks) -> None:
        self._books = books
        self.retrieve = async_to_raw_response(books.retrieve)


class AsyncBooksWithStreamingResponse:
    """The methods of `AsyncBooks`, returning the reply unread."""

    def __init__(self, books: AsyncBooks) -> None:
        self._books = books
        self.retrieve = async_to_streamed_response(books.retrieve)

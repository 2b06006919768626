"""The methods for book."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.book import Book

__all__ = ["BookResource", "AsyncBookResource"]


class BookResource(SyncResource):
    """Book."""

    @cached_property
    def with_raw_response(self) -> BookResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BookResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BookResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BookResourceWithStreamingResponse(self)

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


class AsyncBookResource(AsyncResource):
    """Book."""

    @cached_property
    def with_raw_response(self) -> AsyncBookResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBookResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBookResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBookResourceWithStreamingResponse(self)

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


class BookResourceWithRawResponse:
    """The methods of `BookResource`, returning the reply itself."""

    def __init__(self, book: BookResource) -> None:
        self._book = book
        self.retrieve = to_raw_response(book.retrieve)


class BookResourceWithStreamingResponse:
    """The methods of `BookResource`, returning the reply unread."""

    def __init__(self, book: BookResource) -> None:
        self._book = book
        self.retrieve = to_streamed_response(book.retrieve)


class AsyncBookResourceWithRawResponse:
    """The methods of `AsyncBookResource`, returning the reply itself."""

    def __init__(self, book: AsyncBookResource) -> None:
        self._book = book
        self.retrieve = async_to_raw_response(book.retrieve)


class AsyncBookResourceWithStreamingResponse:
    """The methods of `AsyncBookResource`, returning the reply unread."""

    def __init__(self, book: AsyncBookResource) -> None:
        self._book = book
        self.retrieve = async_to_streamed_response(book.retrieve)

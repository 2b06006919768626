"""The methods for books."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.paginator import AsyncPaginator
from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..pagination import AsyncBookPage, SyncBookPage
from ..types.book import Book
from ..types.book_all_response import BookAllResponse

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

    def list(
        self,
        *,
        shelf: str,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncBookPage[Book]:
        """`GET /books`"""
        return self._request_page(
            "GET",
            "/books",
            page=SyncBookPage[Book],
            query={"after": after, "shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookAllResponse:
        """`GET /books/all`"""
        return self._request(
            "GET",
            "/books/all",
            cast_to=BookAllResponse,
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

    def list(
        self,
        *,
        shelf: str,
        after: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Book, AsyncBookPage[Book]]:
        """`GET /books`"""
        return self._request_page(
            "GET",
            "/books",
            page=AsyncBookPage[Book],
            query={"after": after, "shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookAllResponse:
        """`GET /books/all`"""
        return await self._request(
            "GET",
            "/books/all",
            cast_to=BookAllResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BooksResourceWithRawResponse:
    """The methods of `BooksResource`, returning the reply itself."""

    def __init__(self, books: BooksResource) -> None:
        self._books = books
        self.list = to_raw_response(books.list)
        self.all = to_raw_response(books.all)


class BooksResourceWithStreamingResponse:
    """The methods of `BooksResource`, returning the reply unread."""

    def __init__(self, books: BooksResource) -> None:
        self._books = books
        self.list = to_streamed_response(books.list)
        self.all = to_streamed_response(books.all)


class AsyncBooksResourceWithRawResponse:
    """The methods of `AsyncBooksResource`, returning the reply itself."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.list = async_to_raw_response(books.list)
        self.all = async_to_raw_response(books.all)


class AsyncBooksResourceWithStreamingResponse:
    """The methods of `AsyncBooksResource`, returning the reply unread."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.list = async_to_streamed_response(books.list)
        self.all = async_to_streamed_response(books.all)

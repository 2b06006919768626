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
        page: int | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncBookPage[str]:
        """List the books."""
        return self._request_page(
            "GET",
            "/books",
            page=SyncBookPage[str],
            query={"page": page},
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
        page: int | Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[str, AsyncBookPage[str]]:
        """List the books."""
        return self._request_page(
            "GET",
            "/books",
            page=AsyncBookPage[str],
            query={"page": page},
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


class BooksResourceWithStreamingResponse:
    """The methods of `BooksResource`, returning the reply unread."""

    def __init__(self, books: BooksResource) -> None:
        self._books = books
        self.list = to_streamed_response(books.list)


class AsyncBooksResourceWithRawResponse:
    """The methods of `AsyncBooksResource`, returning the reply itself."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.list = async_to_raw_response(books.list)


class AsyncBooksResourceWithStreamingResponse:
    """The methods of `AsyncBooksResource`, returning the reply unread."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.list = async_to_streamed_response(books.list)

"""The methods for books."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
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
from ..types.book import Book
from ..types.book_list_response import BookListResponse
from ..types.book_query_response import BookQueryResponse

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
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """`GET /books/{id}`"""
        return self._request(
            "GET",
            path_template("/books/{id}", id=id),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookListResponse:
        """`GET /books`"""
        return self._request(
            "GET",
            "/books",
            cast_to=BookListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def copy(
        self,
        id: str,
        *,
        shelf: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """Makes another of a book."""
        return self._request(
            "COPY",
            path_template("/books/{id}", id=id),
            cast_to=Book,
            query={"shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def query(
        self,
        *,
        author: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookQueryResponse:
        """Asks for books by what is in the body."""
        return self._request(
            "QUERY",
            "/books",
            cast_to=BookQueryResponse,
            body={"author": author},
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
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """`GET /books/{id}`"""
        return await self._request(
            "GET",
            path_template("/books/{id}", id=id),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookListResponse:
        """`GET /books`"""
        return await self._request(
            "GET",
            "/books",
            cast_to=BookListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def copy(
        self,
        id: str,
        *,
        shelf: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """Makes another of a book."""
        return await self._request(
            "COPY",
            path_template("/books/{id}", id=id),
            cast_to=Book,
            query={"shelf": shelf},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def query(
        self,
        *,
        author: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookQueryResponse:
        """Asks for books by what is in the body."""
        return await self._request(
            "QUERY",
            "/books",
            cast_to=BookQueryResponse,
            body={"author": author},
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
        self.list = to_raw_response(books.list)
        self.copy = to_raw_response(books.copy)
        self.query = to_raw_response(books.query)


class BooksResourceWithStreamingResponse:
    """The methods of `BooksResource`, returning the reply unread."""

    def __init__(self, books: BooksResource) -> None:
        self._books = books
        self.retrieve = to_streamed_response(books.retrieve)
        self.list = to_streamed_response(books.list)
        self.copy = to_streamed_response(books.copy)
        self.query = to_streamed_response(books.query)


class AsyncBooksResourceWithRawResponse:
    """The methods of `AsyncBooksResource`, returning the reply itself."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.retrieve = async_to_raw_response(books.retrieve)
        self.list = async_to_raw_response(books.list)
        self.copy = async_to_raw_response(books.copy)
        self.query = async_to_raw_response(books.query)


class AsyncBooksResourceWithStreamingResponse:
    """The methods of `AsyncBooksResource`, returning the reply unread."""

    def __init__(self, books: AsyncBooksResource) -> None:
        self._books = books
        self.retrieve = async_to_streamed_response(books.retrieve)
        self.list = async_to_streamed_response(books.list)
        self.copy = async_to_streamed_response(books.copy)
        self.query = async_to_streamed_response(books.query)

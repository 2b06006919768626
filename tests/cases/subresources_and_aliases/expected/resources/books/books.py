"""The methods for books."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import path_template
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ...types.book import Book
from .chapters import (
    AsyncChapters,
    AsyncChaptersWithRawResponse,
    AsyncChaptersWithStreamingResponse,
    Chapters,
    ChaptersWithRawResponse,
    ChaptersWithStreamingResponse,
)


class Books(SyncResource):
    """Everything on the shelves."""

    @cached_property
    def chapters(self) -> Chapters:
        """Parts of a book."""
        return Chapters(self._client)

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
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """Look at a book."""
        return self._request(
            "GET",
            path_template("/books/{book_id}", book_id=book_id),
            cast_to=Book,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBooks(AsyncResource):
    """Everything on the shelves."""

    @cached_property
    def chapters(self) -> AsyncChapters:
        """Parts of a book."""
        return AsyncChapters(self._client)

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
        book_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Book:
        """Look at a book."""
        return await self._request(
            "GET",
            path_template("/books/{book_id}", book_id=book_id),
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

    @cached_property
    def chapters(self) -> ChaptersWithRawResponse:
        """Parts of a book."""
        return ChaptersWithRawResponse(self._books.chapters)


class BooksWithStreamingResponse:
    """The methods of `Books`, returning the reply unread."""

    def __init__(self, books: Books) -> None:
        self._books = books
        self.retrieve = to_streamed_response(books.retrieve)

    @cached_property
    def chapters(self) -> ChaptersWithStreamingResponse:
        """Parts of a book."""
        return ChaptersWithStreamingResponse(self._books.chapters)


class AsyncBooksWithRawResponse:
    """The methods of `AsyncBooks`, returning the reply itself."""

    def __init__(self, books: AsyncBooks) -> None:
        self._books = books
        self.retrieve = async_to_raw_response(books.retrieve)

    @cached_property
    def chapters(self) -> AsyncChaptersWithRawResponse:
        """Parts of a book."""
        return AsyncChaptersWithRawResponse(self._books.chapters)


class AsyncBooksWithStreamingResponse:
    """The methods of `AsyncBooks`, returning the reply unread."""

    def __init__(self, books: AsyncBooks) -> None:
        self._books = books
        self.retrieve = async_to_streamed_response(books.retrieve)

    @cached_property
    def chapters(self) -> AsyncChaptersWithStreamingResponse:
        """Parts of a book."""
        return AsyncChaptersWithStreamingResponse(self._books.chapters)

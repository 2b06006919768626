"""The methods for old."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.sync.resource import SyncResource
from ..books.books import (
    AsyncBooks,
    AsyncBooksWithRawResponse,
    AsyncBooksWithStreamingResponse,
    Books,
    BooksWithRawResponse,
    BooksWithStreamingResponse,
)


class Old(SyncResource):
    """Other names for resources that are elsewhere too."""

    @cached_property
    def books(self) -> Books:
        """Everything on the shelves."""
        return Books(self._client)

    @cached_property
    def with_raw_response(self) -> OldWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OldWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OldWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OldWithStreamingResponse(self)


class AsyncOld(AsyncResource):
    """Other names for resources that are elsewhere too."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Everything on the shelves."""
        return AsyncBooks(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncOldWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOldWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOldWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOldWithStreamingResponse(self)


class OldWithRawResponse:
    """The methods of `Old`, returning the reply itself."""

    def __init__(self, old: Old) -> None:
        self._old = old

    @cached_property
    def books(self) -> BooksWithRawResponse:
        """Everything on the shelves."""
        return BooksWithRawResponse(self._old.books)


class OldWithStreamingResponse:
    """The methods of `Old`, returning the reply unread."""

    def __init__(self, old: Old) -> None:
        self._old = old

    @cached_property
    def books(self) -> BooksWithStreamingResponse:
        """Everything on the shelves."""
        return BooksWithStreamingResponse(self._old.books)


class AsyncOldWithRawResponse:
    """The methods of `AsyncOld`, returning the reply itself."""

    def __init__(self, old: AsyncOld) -> None:
        self._old = old

    @cached_property
    def books(self) -> AsyncBooksWithRawResponse:
        """Everything on the shelves."""
        return AsyncBooksWithRawResponse(self._old.books)


class AsyncOldWithStreamingResponse:
    """The methods of `AsyncOld`, returning the reply unread."""

    def __init__(self, old: AsyncOld) -> None:
        self._old = old

    @cached_property
    def books(self) -> AsyncBooksWithStreamingResponse:
        """Everything on the shelves."""
        return AsyncBooksWithStreamingResponse(self._old.books)

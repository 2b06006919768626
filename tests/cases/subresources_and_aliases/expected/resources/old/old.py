"""The methods for old."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.sync.resource import SyncResource
from ..books.books import (
    AsyncBooksResource,
    AsyncBooksResourceWithRawResponse,
    AsyncBooksResourceWithStreamingResponse,
    BooksResource,
    BooksResourceWithRawResponse,
    BooksResourceWithStreamingResponse,
)

__all__ = ["Old", "AsyncOld"]


class Old(SyncResource):
    """Other names for resources that are elsewhere too."""

    @cached_property
    def books(self) -> BooksResource:
        """Everything on the shelves."""
        return BooksResource(self._client)

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
    def books(self) -> AsyncBooksResource:
        """Everything on the shelves."""
        return AsyncBooksResource(self._client)

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
    def books(self) -> BooksResourceWithRawResponse:
        """Everything on the shelves."""
        return BooksResourceWithRawResponse(self._old.books)


class OldWithStreamingResponse:
    """The methods of `Old`, returning the reply unread."""

    def __init__(self, old: Old) -> None:
        self._old = old

    @cached_property
    def books(self) -> BooksResourceWithStreamingResponse:
        """Everything on the shelves."""
        return BooksResourceWithStreamingResponse(self._old.books)


class AsyncOldWithRawResponse:
    """The methods of `AsyncOld`, returning the reply itself."""

    def __init__(self, old: AsyncOld) -> None:
        self._old = old

    @cached_property
    def books(self) -> AsyncBooksResourceWithRawResponse:
        """Everything on the shelves."""
        return AsyncBooksResourceWithRawResponse(self._old.books)


class AsyncOldWithStreamingResponse:
    """The methods of `AsyncOld`, returning the reply unread."""

    def __init__(self, old: AsyncOld) -> None:
        self._old = old

    @cached_property
    def books(self) -> AsyncBooksResourceWithStreamingResponse:
        """Everything on the shelves."""
        return AsyncBooksResourceWithStreamingResponse(self._old.books)

"""The methods for messages."""

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
from ..pagination import AsyncHistoryPage, SyncHistoryPage
from ..types.message import Message

__all__ = ["MessagesResource", "AsyncMessagesResource"]


class MessagesResource(SyncResource):
    """Messages."""

    @cached_property
    def with_raw_response(self) -> MessagesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return MessagesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MessagesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return MessagesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> SyncHistoryPage[Message]:
        """`GET /messages`"""
        return self._request_page(
            "GET",
            "/messages",
            page=SyncHistoryPage[Message],
            query={"before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMessagesResource(AsyncResource):
    """Messages."""

    @cached_property
    def with_raw_response(self) -> AsyncMessagesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncMessagesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncMessagesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncPaginator[Message, AsyncHistoryPage[Message]]:
        """`GET /messages`"""
        return self._request_page(
            "GET",
            "/messages",
            page=AsyncHistoryPage[Message],
            query={"before": before, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MessagesResourceWithRawResponse:
    """The methods of `MessagesResource`, returning the reply itself."""

    def __init__(self, messages: MessagesResource) -> None:
        self._messages = messages
        self.list = to_raw_response(messages.list)


class MessagesResourceWithStreamingResponse:
    """The methods of `MessagesResource`, returning the reply unread."""

    def __init__(self, messages: MessagesResource) -> None:
        self._messages = messages
        self.list = to_streamed_response(messages.list)


class AsyncMessagesResourceWithRawResponse:
    """The methods of `AsyncMessagesResource`, returning the reply itself."""

    def __init__(self, messages: AsyncMessagesResource) -> None:
        self._messages = messages
        self.list = async_to_raw_response(messages.list)


class AsyncMessagesResourceWithStreamingResponse:
    """The methods of `AsyncMessagesResource`, returning the reply unread."""

    def __init__(self, messages: AsyncMessagesResource) -> None:
        self._messages = messages
        self.list = async_to_streamed_response(messages.list)

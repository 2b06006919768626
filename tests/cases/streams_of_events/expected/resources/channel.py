"""The methods for channel."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import channel_list_response
from ..types.channel_list_response import ChannelListResponse
from ..types.line import Line
from ..types.shared.text import Text

__all__ = ["ChannelResource", "AsyncChannelResource"]


class ChannelResource(SyncResource):
    """Channel."""

    @cached_property
    def with_raw_response(self) -> ChannelResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ChannelResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChannelResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ChannelResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[ChannelListResponse]:
        """`GET /channel`"""
        return self._request(
            "GET",
            "/channel",
            cast_to=cast("Any", ChannelListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[ChannelListResponse],
            events=types_of(
                ("text", Text),
                ("usage", channel_list_response.Usage),
                ("alike", Line),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChannelResource(AsyncResource):
    """Channel."""

    @cached_property
    def with_raw_response(self) -> AsyncChannelResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncChannelResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChannelResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncChannelResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[ChannelListResponse]:
        """`GET /channel`"""
        return await self._request(
            "GET",
            "/channel",
            cast_to=cast("Any", ChannelListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[ChannelListResponse],
            events=types_of(
                ("text", Text),
                ("usage", channel_list_response.Usage),
                ("alike", Line),
            ),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ChannelResourceWithRawResponse:
    """The methods of `ChannelResource`, returning the reply itself."""

    def __init__(self, channel: ChannelResource) -> None:
        self._channel = channel
        self.list = to_raw_response(channel.list)


class ChannelResourceWithStreamingResponse:
    """The methods of `ChannelResource`, returning the reply unread."""

    def __init__(self, channel: ChannelResource) -> None:
        self._channel = channel
        self.list = to_streamed_response(channel.list)


class AsyncChannelResourceWithRawResponse:
    """The methods of `AsyncChannelResource`, returning the reply itself."""

    def __init__(self, channel: AsyncChannelResource) -> None:
        self._channel = channel
        self.list = async_to_raw_response(channel.list)


class AsyncChannelResourceWithStreamingResponse:
    """The methods of `AsyncChannelResource`, returning the reply unread."""

    def __init__(self, channel: AsyncChannelResource) -> None:
        self._channel = channel
        self.list = async_to_streamed_response(channel.list)

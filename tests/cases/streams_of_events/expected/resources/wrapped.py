"""The methods for wrapped."""

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
from ..types.shared.text import Text
from ..types.shared.usage import Usage
from ..types.wrapped_list_response import WrappedListResponse

__all__ = ["WrappedResource", "AsyncWrappedResource"]


class WrappedResource(SyncResource):
    """Wrapped."""

    @cached_property
    def with_raw_response(self) -> WrappedResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return WrappedResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WrappedResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return WrappedResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[WrappedListResponse]:
        """`GET /wrapped`"""
        return self._request(
            "GET",
            "/wrapped",
            cast_to=cast("Any", WrappedListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[WrappedListResponse],
            events=types_of(("text", Text), ("usage", Usage)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncWrappedResource(AsyncResource):
    """Wrapped."""

    @cached_property
    def with_raw_response(self) -> AsyncWrappedResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncWrappedResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWrappedResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncWrappedResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[WrappedListResponse]:
        """`GET /wrapped`"""
        return await self._request(
            "GET",
            "/wrapped",
            cast_to=cast("Any", WrappedListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[WrappedListResponse],
            events=types_of(("text", Text), ("usage", Usage)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class WrappedResourceWithRawResponse:
    """The methods of `WrappedResource`, returning the reply itself."""

    def __init__(self, wrapped: WrappedResource) -> None:
        self._wrapped = wrapped
        self.list = to_raw_response(wrapped.list)


class WrappedResourceWithStreamingResponse:
    """The methods of `WrappedResource`, returning the reply unread."""

    def __init__(self, wrapped: WrappedResource) -> None:
        self._wrapped = wrapped
        self.list = to_streamed_response(wrapped.list)


class AsyncWrappedResourceWithRawResponse:
    """The methods of `AsyncWrappedResource`, returning the reply itself."""

    def __init__(self, wrapped: AsyncWrappedResource) -> None:
        self._wrapped = wrapped
        self.list = async_to_raw_response(wrapped.list)


class AsyncWrappedResourceWithStreamingResponse:
    """The methods of `AsyncWrappedResource`, returning the reply unread."""

    def __init__(self, wrapped: AsyncWrappedResource) -> None:
        self._wrapped = wrapped
        self.list = async_to_streamed_response(wrapped.list)

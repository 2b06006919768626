"""The methods for plain."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["PlainResource", "AsyncPlainResource"]


class PlainResource(SyncResource):
    """Plain."""

    @cached_property
    def with_raw_response(self) -> PlainResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PlainResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlainResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PlainResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[object]:
        """`GET /plain`"""
        return self._request(
            "GET",
            "/plain",
            cast_to=object,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[object],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPlainResource(AsyncResource):
    """Plain."""

    @cached_property
    def with_raw_response(self) -> AsyncPlainResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPlainResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlainResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPlainResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[object]:
        """`GET /plain`"""
        return await self._request(
            "GET",
            "/plain",
            cast_to=object,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[object],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PlainResourceWithRawResponse:
    """The methods of `PlainResource`, returning the reply itself."""

    def __init__(self, plain: PlainResource) -> None:
        self._plain = plain
        self.list = to_raw_response(plain.list)


class PlainResourceWithStreamingResponse:
    """The methods of `PlainResource`, returning the reply unread."""

    def __init__(self, plain: PlainResource) -> None:
        self._plain = plain
        self.list = to_streamed_response(plain.list)


class AsyncPlainResourceWithRawResponse:
    """The methods of `AsyncPlainResource`, returning the reply itself."""

    def __init__(self, plain: AsyncPlainResource) -> None:
        self._plain = plain
        self.list = async_to_raw_response(plain.list)


class AsyncPlainResourceWithStreamingResponse:
    """The methods of `AsyncPlainResource`, returning the reply unread."""

    def __init__(self, plain: AsyncPlainResource) -> None:
        self._plain = plain
        self.list = async_to_streamed_response(plain.list)

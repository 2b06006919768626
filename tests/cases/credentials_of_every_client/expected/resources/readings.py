"""The methods for readings."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["ReadingsResource", "AsyncReadingsResource"]


class ReadingsResource(SyncResource):
    """Readings."""

    @cached_property
    def with_raw_response(self) -> ReadingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ReadingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReadingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ReadingsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /readings`"""
        return self._request(
            "GET",
            "/readings",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReadingsResource(AsyncResource):
    """Readings."""

    @cached_property
    def with_raw_response(self) -> AsyncReadingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncReadingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReadingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncReadingsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /readings`"""
        return await self._request(
            "GET",
            "/readings",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReadingsResourceWithRawResponse:
    """The methods of `ReadingsResource`, returning the reply itself."""

    def __init__(self, readings: ReadingsResource) -> None:
        self._readings = readings
        self.list = to_raw_response(readings.list)


class ReadingsResourceWithStreamingResponse:
    """The methods of `ReadingsResource`, returning the reply unread."""

    def __init__(self, readings: ReadingsResource) -> None:
        self._readings = readings
        self.list = to_streamed_response(readings.list)


class AsyncReadingsResourceWithRawResponse:
    """The methods of `AsyncReadingsResource`, returning the reply itself."""

    def __init__(self, readings: AsyncReadingsResource) -> None:
        self._readings = readings
        self.list = async_to_raw_response(readings.list)


class AsyncReadingsResourceWithStreamingResponse:
    """The methods of `AsyncReadingsResource`, returning the reply unread."""

    def __init__(self, readings: AsyncReadingsResource) -> None:
        self._readings = readings
        self.list = async_to_streamed_response(readings.list)

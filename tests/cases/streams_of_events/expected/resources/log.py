"""The methods for log."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncJSONLStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import JSONLStream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["LogResource", "AsyncLogResource"]


class LogResource(SyncResource):
    """Log."""

    @cached_property
    def with_raw_response(self) -> LogResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LogResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LogResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JSONLStream[object]:
        """`GET /log`"""
        return self._request(
            "GET",
            "/log",
            cast_to=object,
            headers={"Accept": "application/x-ndjson"},
            stream=True,
            stream_cls=JSONLStream[object],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLogResource(AsyncResource):
    """Log."""

    @cached_property
    def with_raw_response(self) -> AsyncLogResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLogResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLogResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLogResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncJSONLStream[object]:
        """`GET /log`"""
        return await self._request(
            "GET",
            "/log",
            cast_to=object,
            headers={"Accept": "application/x-ndjson"},
            stream=True,
            stream_cls=AsyncJSONLStream[object],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LogResourceWithRawResponse:
    """The methods of `LogResource`, returning the reply itself."""

    def __init__(self, log: LogResource) -> None:
        self._log = log
        self.list = to_raw_response(log.list)


class LogResourceWithStreamingResponse:
    """The methods of `LogResource`, returning the reply unread."""

    def __init__(self, log: LogResource) -> None:
        self._log = log
        self.list = to_streamed_response(log.list)


class AsyncLogResourceWithRawResponse:
    """The methods of `AsyncLogResource`, returning the reply itself."""

    def __init__(self, log: AsyncLogResource) -> None:
        self._log = log
        self.list = async_to_raw_response(log.list)


class AsyncLogResourceWithStreamingResponse:
    """The methods of `AsyncLogResource`, returning the reply unread."""

    def __init__(self, log: AsyncLogResource) -> None:
        self._log = log
        self.list = async_to_streamed_response(log.list)

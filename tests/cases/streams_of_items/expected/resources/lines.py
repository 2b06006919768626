"""The methods for lines."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncJSONLStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import JSONLStream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.shared.line import Line

__all__ = ["LinesResource", "AsyncLinesResource"]


class LinesResource(SyncResource):
    """Lines."""

    @cached_property
    def with_raw_response(self) -> LinesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LinesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LinesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LinesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JSONLStream[Line]:
        """`GET /lines`"""
        return self._request(
            "GET",
            "/lines",
            cast_to=Line,
            headers={"Accept": "application/jsonl"},
            stream=True,
            stream_cls=JSONLStream[Line],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLinesResource(AsyncResource):
    """Lines."""

    @cached_property
    def with_raw_response(self) -> AsyncLinesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLinesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLinesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLinesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncJSONLStream[Line]:
        """`GET /lines`"""
        return await self._request(
            "GET",
            "/lines",
            cast_to=Line,
            headers={"Accept": "application/jsonl"},
            stream=True,
            stream_cls=AsyncJSONLStream[Line],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LinesResourceWithRawResponse:
    """The methods of `LinesResource`, returning the reply itself."""

    def __init__(self, lines: LinesResource) -> None:
        self._lines = lines
        self.list = to_raw_response(lines.list)


class LinesResourceWithStreamingResponse:
    """The methods of `LinesResource`, returning the reply unread."""

    def __init__(self, lines: LinesResource) -> None:
        self._lines = lines
        self.list = to_streamed_response(lines.list)


class AsyncLinesResourceWithRawResponse:
    """The methods of `AsyncLinesResource`, returning the reply itself."""

    def __init__(self, lines: AsyncLinesResource) -> None:
        self._lines = lines
        self.list = async_to_raw_response(lines.list)


class AsyncLinesResourceWithStreamingResponse:
    """The methods of `AsyncLinesResource`, returning the reply unread."""

    def __init__(self, lines: AsyncLinesResource) -> None:
        self._lines = lines
        self.list = async_to_streamed_response(lines.list)

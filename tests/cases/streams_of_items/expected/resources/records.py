"""The methods for records."""

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

__all__ = ["RecordsResource", "AsyncRecordsResource"]


class RecordsResource(SyncResource):
    """Records."""

    @cached_property
    def with_raw_response(self) -> RecordsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return RecordsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RecordsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return RecordsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JSONLStream[Line]:
        """`GET /records`"""
        return self._request(
            "GET",
            "/records",
            cast_to=Line,
            headers={"Accept": "application/json-seq"},
            stream=True,
            stream_cls=JSONLStream[Line],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRecordsResource(AsyncResource):
    """Records."""

    @cached_property
    def with_raw_response(self) -> AsyncRecordsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncRecordsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRecordsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncRecordsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncJSONLStream[Line]:
        """`GET /records`"""
        return await self._request(
            "GET",
            "/records",
            cast_to=Line,
            headers={"Accept": "application/json-seq"},
            stream=True,
            stream_cls=AsyncJSONLStream[Line],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RecordsResourceWithRawResponse:
    """The methods of `RecordsResource`, returning the reply itself."""

    def __init__(self, records: RecordsResource) -> None:
        self._records = records
        self.list = to_raw_response(records.list)


class RecordsResourceWithStreamingResponse:
    """The methods of `RecordsResource`, returning the reply unread."""

    def __init__(self, records: RecordsResource) -> None:
        self._records = records
        self.list = to_streamed_response(records.list)


class AsyncRecordsResourceWithRawResponse:
    """The methods of `AsyncRecordsResource`, returning the reply itself."""

    def __init__(self, records: AsyncRecordsResource) -> None:
        self._records = records
        self.list = async_to_raw_response(records.list)


class AsyncRecordsResourceWithStreamingResponse:
    """The methods of `AsyncRecordsResource`, returning the reply unread."""

    def __init__(self, records: AsyncRecordsResource) -> None:
        self._records = records
        self.list = async_to_streamed_response(records.list)

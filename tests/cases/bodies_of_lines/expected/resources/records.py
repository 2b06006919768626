"""The methods for records."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.lines import json_lines
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import shared_params

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

    def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /records`"""
        return self._request(
            "POST",
            "/records",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/json-seq"},
            content=json_lines(body, shared_params.Row, records=True),
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

    async def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /records`"""
        return await self._request(
            "POST",
            "/records",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/json-seq"},
            content=json_lines(body, shared_params.Row, records=True),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RecordsResourceWithRawResponse:
    """The methods of `RecordsResource`, returning the reply itself."""

    def __init__(self, records: RecordsResource) -> None:
        self._records = records
        self.create = to_raw_response(records.create)


class RecordsResourceWithStreamingResponse:
    """The methods of `RecordsResource`, returning the reply unread."""

    def __init__(self, records: RecordsResource) -> None:
        self._records = records
        self.create = to_streamed_response(records.create)


class AsyncRecordsResourceWithRawResponse:
    """The methods of `AsyncRecordsResource`, returning the reply itself."""

    def __init__(self, records: AsyncRecordsResource) -> None:
        self._records = records
        self.create = async_to_raw_response(records.create)


class AsyncRecordsResourceWithStreamingResponse:
    """The methods of `AsyncRecordsResource`, returning the reply unread."""

    def __init__(self, records: AsyncRecordsResource) -> None:
        self._records = records
        self.create = async_to_streamed_response(records.create)

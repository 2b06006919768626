"""The methods for reports."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.report import Report

__all__ = ["ReportsResource", "AsyncReportsResource"]


class ReportsResource(SyncResource):
    """Reports."""

    @cached_property
    def with_raw_response(self) -> ReportsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ReportsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReportsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ReportsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Report:
        """`GET /reports`"""
        return self._request(
            "GET",
            "/reports",
            cast_to=Report,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """`PUT /reports`"""
        return self._request(
            "PUT",
            "/reports",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "image/png, image/svg+xml"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReportsResource(AsyncResource):
    """Reports."""

    @cached_property
    def with_raw_response(self) -> AsyncReportsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncReportsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReportsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncReportsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Report:
        """`GET /reports`"""
        return await self._request(
            "GET",
            "/reports",
            cast_to=Report,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """`PUT /reports`"""
        return await self._request(
            "PUT",
            "/reports",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "image/png, image/svg+xml"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReportsResourceWithRawResponse:
    """The methods of `ReportsResource`, returning the reply itself."""

    def __init__(self, reports: ReportsResource) -> None:
        self._reports = reports
        self.list = to_raw_response(reports.list)
        self.replace = to_raw_response(reports.replace)


class ReportsResourceWithStreamingResponse:
    """The methods of `ReportsResource`, returning the reply unread."""

    def __init__(self, reports: ReportsResource) -> None:
        self._reports = reports
        self.list = to_streamed_response(reports.list)
        self.replace = to_streamed_response(reports.replace)


class AsyncReportsResourceWithRawResponse:
    """The methods of `AsyncReportsResource`, returning the reply itself."""

    def __init__(self, reports: AsyncReportsResource) -> None:
        self._reports = reports
        self.list = async_to_raw_response(reports.list)
        self.replace = async_to_raw_response(reports.replace)


class AsyncReportsResourceWithStreamingResponse:
    """The methods of `AsyncReportsResource`, returning the reply unread."""

    def __init__(self, reports: AsyncReportsResource) -> None:
        self._reports = reports
        self.list = async_to_streamed_response(reports.list)
        self.replace = async_to_streamed_response(reports.replace)

"""The methods for reports."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import report_create_response
from ..types.report_create_response import ReportCreateResponse
from ..types.shared.job import Job

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

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ReportCreateResponse | BinaryAPIResponse | None:
        """`POST /reports`"""
        return cast(
            "ReportCreateResponse | BinaryAPIResponse | None",
            self._request(
                "POST",
                "/reports",
                cast_to=cast("Any", ReportCreateResponse | None),
                headers={"Accept": "application/json, application/octet-stream"},
                replies=types_of(
                    ("200", Job),
                    ("201", report_create_response.Created),
                    ("206", BinaryAPIResponse),
                ),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse | Job:
        """`GET /reports`"""
        return self._request(
            "GET",
            "/reports",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "application/pdf, application/json"},
            replies=types_of(("200", BinaryAPIResponse), ("202", Job)),
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

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ReportCreateResponse | AsyncBinaryAPIResponse | None:
        """`POST /reports`"""
        return cast(
            "ReportCreateResponse | AsyncBinaryAPIResponse | None",
            await self._request(
                "POST",
                "/reports",
                cast_to=cast("Any", ReportCreateResponse | None),
                headers={"Accept": "application/json, application/octet-stream"},
                replies=types_of(
                    ("200", Job),
                    ("201", report_create_response.Created),
                    ("206", AsyncBinaryAPIResponse),
                ),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse | Job:
        """`GET /reports`"""
        return await self._request(
            "GET",
            "/reports",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "application/pdf, application/json"},
            replies=types_of(("200", AsyncBinaryAPIResponse), ("202", Job)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReportsResourceWithRawResponse:
    """The methods of `ReportsResource`, returning the reply itself."""

    def __init__(self, reports: ReportsResource) -> None:
        self._reports = reports
        self.create = to_raw_response(reports.create)
        self.retrieve = to_raw_response(reports.retrieve)


class ReportsResourceWithStreamingResponse:
    """The methods of `ReportsResource`, returning the reply unread."""

    def __init__(self, reports: ReportsResource) -> None:
        self._reports = reports
        self.create = to_streamed_response(reports.create)
        self.retrieve = to_streamed_response(reports.retrieve)


class AsyncReportsResourceWithRawResponse:
    """The methods of `AsyncReportsResource`, returning the reply itself."""

    def __init__(self, reports: AsyncReportsResource) -> None:
        self._reports = reports
        self.create = async_to_raw_response(reports.create)
        self.retrieve = async_to_raw_response(reports.retrieve)


class AsyncReportsResourceWithStreamingResponse:
    """The methods of `AsyncReportsResource`, returning the reply unread."""

    def __init__(self, reports: AsyncReportsResource) -> None:
        self._reports = reports
        self.create = async_to_streamed_response(reports.create)
        self.retrieve = async_to_streamed_response(reports.retrieve)

"""The methods for jobs."""

from __future__ import annotations

from functools import cached_property
from typing import Any, List, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..types.job_list_response import JobListResponse
from ..types.shared.job import Job

__all__ = ["JobsResource", "AsyncJobsResource"]


class JobsResource(SyncResource):
    """Jobs."""

    @cached_property
    def with_raw_response(self) -> JobsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return JobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return JobsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JobListResponse:
        """`GET /jobs`"""
        return cast(
            "JobListResponse",
            self._request(
                "GET",
                "/jobs",
                cast_to=cast("Any", JobListResponse),
                query={"page": page, "per_page": per_page},
                replies=types_of(("200", List[Job]), ("202", Job)),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncJobsResource(AsyncResource):
    """Jobs."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncJobsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncJobsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> JobListResponse:
        """`GET /jobs`"""
        return cast(
            "JobListResponse",
            await self._request(
                "GET",
                "/jobs",
                cast_to=cast("Any", JobListResponse),
                query={"page": page, "per_page": per_page},
                replies=types_of(("200", List[Job]), ("202", Job)),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class JobsResourceWithRawResponse:
    """The methods of `JobsResource`, returning the reply itself."""

    def __init__(self, jobs: JobsResource) -> None:
        self._jobs = jobs
        self.list = to_raw_response(jobs.list)


class JobsResourceWithStreamingResponse:
    """The methods of `JobsResource`, returning the reply unread."""

    def __init__(self, jobs: JobsResource) -> None:
        self._jobs = jobs
        self.list = to_streamed_response(jobs.list)


class AsyncJobsResourceWithRawResponse:
    """The methods of `AsyncJobsResource`, returning the reply itself."""

    def __init__(self, jobs: AsyncJobsResource) -> None:
        self._jobs = jobs
        self.list = async_to_raw_response(jobs.list)


class AsyncJobsResourceWithStreamingResponse:
    """The methods of `AsyncJobsResource`, returning the reply unread."""

    def __init__(self, jobs: AsyncJobsResource) -> None:
        self._jobs = jobs
        self.list = async_to_streamed_response(jobs.list)

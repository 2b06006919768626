"""The methods for jobs."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ...types.async_.job import Job


class Jobs(SyncResource):
    """Jobs."""

    @cached_property
    def with_raw_response(self) -> JobsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return JobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JobsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return JobsWithStreamingResponse(self)

    def import_(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Job:
        """"""
        return self._request(
            "GET",
            "/jobs",
            cast_to=Job,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncJobs(AsyncResource):
    """Jobs."""

    @cached_property
    def with_raw_response(self) -> AsyncJobsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJobsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncJobsWithStreamingResponse(self)

    async def import_(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Job:
        """"""
        return await self._request(
            "GET",
            "/jobs",
            cast_to=Job,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class JobsWithRawResponse:
    """The methods of `Jobs`, returning the reply itself."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.import_ = to_raw_response(jobs.import_)


class JobsWithStreamingResponse:
    """The methods of `Jobs`, returning the reply unread."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self.import_ = to_streamed_response(jobs.import_)


class AsyncJobsWithRawResponse:
    """The methods of `AsyncJobs`, returning the reply itself."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.import_ = async_to_raw_response(jobs.import_)


class AsyncJobsWithStreamingResponse:
    """The methods of `AsyncJobs`, returning the reply unread."""

    def __init__(self, jobs: AsyncJobs) -> None:
        self._jobs = jobs
        self.import_ = async_to_streamed_response(jobs.import_)

"""The methods for jobs."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ...types.async_.job import Job

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

    def import_(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Job:
        """`GET /jobs`"""
        return self._request(
            "GET",
            "/jobs",
            cast_to=Job,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
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

    async def import_(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Job:
        """`GET /jobs`"""
        return await self._request(
            "GET",
            "/jobs",
            cast_to=Job,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class JobsResourceWithRawResponse:
    """The methods of `JobsResource`, returning the reply itself."""

    def __init__(self, jobs: JobsResource) -> None:
        self._jobs = jobs
        self.import_ = to_raw_response(jobs.import_)


class JobsResourceWithStreamingResponse:
    """The methods of `JobsResource`, returning the reply unread."""

    def __init__(self, jobs: JobsResource) -> None:
        self._jobs = jobs
        self.import_ = to_streamed_response(jobs.import_)


class AsyncJobsResourceWithRawResponse:
    """The methods of `AsyncJobsResource`, returning the reply itself."""

    def __init__(self, jobs: AsyncJobsResource) -> None:
        self._jobs = jobs
        self.import_ = async_to_raw_response(jobs.import_)


class AsyncJobsResourceWithStreamingResponse:
    """The methods of `AsyncJobsResource`, returning the reply unread."""

    def __init__(self, jobs: AsyncJobsResource) -> None:
        self._jobs = jobs
        self.import_ = async_to_streamed_response(jobs.import_)

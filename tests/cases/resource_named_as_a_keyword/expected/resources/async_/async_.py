"""The methods for async."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.sync.resource import SyncResource
from .jobs import (
    AsyncJobs,
    AsyncJobsWithRawResponse,
    AsyncJobsWithStreamingResponse,
    Jobs,
    JobsWithRawResponse,
    JobsWithStreamingResponse,
)


class Async(SyncResource):
    """Async."""

    @cached_property
    def jobs(self) -> Jobs:
        """Jobs."""
        return Jobs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncWithStreamingResponse(self)


class AsyncAsync(AsyncResource):
    """Async."""

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Jobs."""
        return AsyncJobs(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAsyncWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAsyncWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAsyncWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAsyncWithStreamingResponse(self)


class AsyncWithRawResponse:
    """The methods of `Async`, returning the reply itself."""

    def __init__(self, async_: Async) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> JobsWithRawResponse:
        """Jobs."""
        return JobsWithRawResponse(self._async_.jobs)


class AsyncWithStreamingResponse:
    """The methods of `Async`, returning the reply unread."""

    def __init__(self, async_: Async) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> JobsWithStreamingResponse:
        """Jobs."""
        return JobsWithStreamingResponse(self._async_.jobs)


class AsyncAsyncWithRawResponse:
    """The methods of `AsyncAsync`, returning the reply itself."""

    def __init__(self, async_: AsyncAsync) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> AsyncJobsWithRawResponse:
        """Jobs."""
        return AsyncJobsWithRawResponse(self._async_.jobs)


class AsyncAsyncWithStreamingResponse:
    """The methods of `AsyncAsync`, returning the reply unread."""

    def __init__(self, async_: AsyncAsync) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> AsyncJobsWithStreamingResponse:
        """Jobs."""
        return AsyncJobsWithStreamingResponse(self._async_.jobs)

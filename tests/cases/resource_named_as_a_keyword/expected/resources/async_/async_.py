"""The methods for async."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.sync.resource import SyncResource
from .jobs import (
    AsyncJobsResource,
    AsyncJobsResourceWithRawResponse,
    AsyncJobsResourceWithStreamingResponse,
    JobsResource,
    JobsResourceWithRawResponse,
    JobsResourceWithStreamingResponse,
)

__all__ = ["AsyncResourceResource", "AsyncAsyncResourceResource"]


class AsyncResourceResource(SyncResource):
    """Async."""

    @cached_property
    def jobs(self) -> JobsResource:
        """Jobs."""
        return JobsResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncResourceResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncResourceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResourceResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncResourceResourceWithStreamingResponse(self)


class AsyncAsyncResourceResource(AsyncResource):
    """Async."""

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Jobs."""
        return AsyncJobsResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncAsyncResourceResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAsyncResourceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncAsyncResourceResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAsyncResourceResourceWithStreamingResponse(self)


class AsyncResourceResourceWithRawResponse:
    """The methods of `AsyncResourceResource`, returning the reply itself."""

    def __init__(self, async_: AsyncResourceResource) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> JobsResourceWithRawResponse:
        """Jobs."""
        return JobsResourceWithRawResponse(self._async_.jobs)


class AsyncResourceResourceWithStreamingResponse:
    """The methods of `AsyncResourceResource`, returning the reply unread."""

    def __init__(self, async_: AsyncResourceResource) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> JobsResourceWithStreamingResponse:
        """Jobs."""
        return JobsResourceWithStreamingResponse(self._async_.jobs)


class AsyncAsyncResourceResourceWithRawResponse:
    """The methods of `AsyncAsyncResourceResource`, returning the reply itself."""

    def __init__(self, async_: AsyncAsyncResourceResource) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> AsyncJobsResourceWithRawResponse:
        """Jobs."""
        return AsyncJobsResourceWithRawResponse(self._async_.jobs)


class AsyncAsyncResourceResourceWithStreamingResponse:
    """The methods of `AsyncAsyncResourceResource`, returning the reply unread."""

    def __init__(self, async_: AsyncAsyncResourceResource) -> None:
        self._async_ = async_

    @cached_property
    def jobs(self) -> AsyncJobsResourceWithStreamingResponse:
        """Jobs."""
        return AsyncJobsResourceWithStreamingResponse(self._async_.jobs)

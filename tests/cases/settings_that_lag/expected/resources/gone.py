"""The methods for gone."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.sync.resource import SyncResource

__all__ = ["GoneResource", "AsyncGoneResource"]


class GoneResource(SyncResource):
    """Gone."""

    @cached_property
    def with_raw_response(self) -> GoneResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return GoneResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> GoneResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return GoneResourceWithStreamingResponse(self)


class AsyncGoneResource(AsyncResource):
    """Gone."""

    @cached_property
    def with_raw_response(self) -> AsyncGoneResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncGoneResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncGoneResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncGoneResourceWithStreamingResponse(self)


class GoneResourceWithRawResponse:
    """The methods of `GoneResource`, returning the reply itself."""

    def __init__(self, gone: GoneResource) -> None:
        self._gone = gone


class GoneResourceWithStreamingResponse:
    """The methods of `GoneResource`, returning the reply unread."""

    def __init__(self, gone: GoneResource) -> None:
        self._gone = gone


class AsyncGoneResourceWithRawResponse:
    """The methods of `AsyncGoneResource`, returning the reply itself."""

    def __init__(self, gone: AsyncGoneResource) -> None:
        self._gone = gone


class AsyncGoneResourceWithStreamingResponse:
    """The methods of `AsyncGoneResource`, returning the reply unread."""

    def __init__(self, gone: AsyncGoneResource) -> None:
        self._gone = gone

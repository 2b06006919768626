"""The methods for stats."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
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
from ..types.stat_get_response import StatGetResponse

__all__ = ["StatsResource", "AsyncStatsResource"]


class StatsResource(SyncResource):
    """Stats."""

    @cached_property
    def with_raw_response(self) -> StatsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return StatsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> StatsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return StatsResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        _2fa: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> StatGetResponse:
        """`GET /stats`"""
        return self._request(
            "GET",
            "/stats",
            cast_to=StatGetResponse,
            query={"2fa": _2fa},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncStatsResource(AsyncResource):
    """Stats."""

    @cached_property
    def with_raw_response(self) -> AsyncStatsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncStatsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStatsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncStatsResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        _2fa: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> StatGetResponse:
        """`GET /stats`"""
        return await self._request(
            "GET",
            "/stats",
            cast_to=StatGetResponse,
            query={"2fa": _2fa},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class StatsResourceWithRawResponse:
    """The methods of `StatsResource`, returning the reply itself."""

    def __init__(self, stats: StatsResource) -> None:
        self._stats = stats
        self.get = to_raw_response(stats.get)


class StatsResourceWithStreamingResponse:
    """The methods of `StatsResource`, returning the reply unread."""

    def __init__(self, stats: StatsResource) -> None:
        self._stats = stats
        self.get = to_streamed_response(stats.get)


class AsyncStatsResourceWithRawResponse:
    """The methods of `AsyncStatsResource`, returning the reply itself."""

    def __init__(self, stats: AsyncStatsResource) -> None:
        self._stats = stats
        self.get = async_to_raw_response(stats.get)


class AsyncStatsResourceWithStreamingResponse:
    """The methods of `AsyncStatsResource`, returning the reply unread."""

    def __init__(self, stats: AsyncStatsResource) -> None:
        self._stats = stats
        self.get = async_to_streamed_response(stats.get)

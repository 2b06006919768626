"""The methods for tides."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["TidesResource", "AsyncTidesResource"]


class TidesResource(SyncResource):
    """Tides."""

    @cached_property
    def with_raw_response(self) -> TidesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TidesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TidesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TidesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /tides`"""
        return self._request(
            "GET",
            "/tides",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTidesResource(AsyncResource):
    """Tides."""

    @cached_property
    def with_raw_response(self) -> AsyncTidesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTidesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTidesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTidesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /tides`"""
        return await self._request(
            "GET",
            "/tides",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TidesResourceWithRawResponse:
    """The methods of `TidesResource`, returning the reply itself."""

    def __init__(self, tides: TidesResource) -> None:
        self._tides = tides
        self.list = to_raw_response(tides.list)


class TidesResourceWithStreamingResponse:
    """The methods of `TidesResource`, returning the reply unread."""

    def __init__(self, tides: TidesResource) -> None:
        self._tides = tides
        self.list = to_streamed_response(tides.list)


class AsyncTidesResourceWithRawResponse:
    """The methods of `AsyncTidesResource`, returning the reply itself."""

    def __init__(self, tides: AsyncTidesResource) -> None:
        self._tides = tides
        self.list = async_to_raw_response(tides.list)


class AsyncTidesResourceWithStreamingResponse:
    """The methods of `AsyncTidesResource`, returning the reply unread."""

    def __init__(self, tides: AsyncTidesResource) -> None:
        self._tides = tides
        self.list = async_to_streamed_response(tides.list)

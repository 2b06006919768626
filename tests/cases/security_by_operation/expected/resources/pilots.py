"""The methods for pilots."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["PilotsResource", "AsyncPilotsResource"]


class PilotsResource(SyncResource):
    """Pilots."""

    @cached_property
    def with_raw_response(self) -> PilotsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PilotsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PilotsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PilotsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /pilots`"""
        return self._request(
            "GET",
            "/pilots",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=((), ("pair",)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPilotsResource(AsyncResource):
    """Pilots."""

    @cached_property
    def with_raw_response(self) -> AsyncPilotsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPilotsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPilotsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPilotsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /pilots`"""
        return await self._request(
            "GET",
            "/pilots",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=((), ("pair",)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PilotsResourceWithRawResponse:
    """The methods of `PilotsResource`, returning the reply itself."""

    def __init__(self, pilots: PilotsResource) -> None:
        self._pilots = pilots
        self.list = to_raw_response(pilots.list)


class PilotsResourceWithStreamingResponse:
    """The methods of `PilotsResource`, returning the reply unread."""

    def __init__(self, pilots: PilotsResource) -> None:
        self._pilots = pilots
        self.list = to_streamed_response(pilots.list)


class AsyncPilotsResourceWithRawResponse:
    """The methods of `AsyncPilotsResource`, returning the reply itself."""

    def __init__(self, pilots: AsyncPilotsResource) -> None:
        self._pilots = pilots
        self.list = async_to_raw_response(pilots.list)


class AsyncPilotsResourceWithStreamingResponse:
    """The methods of `AsyncPilotsResource`, returning the reply unread."""

    def __init__(self, pilots: AsyncPilotsResource) -> None:
        self._pilots = pilots
        self.list = async_to_streamed_response(pilots.list)

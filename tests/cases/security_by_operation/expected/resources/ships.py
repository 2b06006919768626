"""The methods for ships."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.ship_list_response import ShipListResponse

__all__ = ["ShipsResource", "AsyncShipsResource"]


class ShipsResource(SyncResource):
    """Ships."""

    @cached_property
    def with_raw_response(self) -> ShipsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ShipsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShipsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ShipsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /ships`"""
        return self._request(
            "POST",
            "/ships",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(("machine",),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ShipListResponse:
        """`GET /ships`"""
        return self._request(
            "GET",
            "/ships",
            cast_to=ShipListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShipsResource(AsyncResource):
    """Ships."""

    @cached_property
    def with_raw_response(self) -> AsyncShipsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncShipsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShipsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncShipsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /ships`"""
        return await self._request(
            "POST",
            "/ships",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(("machine",),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ShipListResponse:
        """`GET /ships`"""
        return await self._request(
            "GET",
            "/ships",
            cast_to=ShipListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ShipsResourceWithRawResponse:
    """The methods of `ShipsResource`, returning the reply itself."""

    def __init__(self, ships: ShipsResource) -> None:
        self._ships = ships
        self.create = to_raw_response(ships.create)
        self.list = to_raw_response(ships.list)


class ShipsResourceWithStreamingResponse:
    """The methods of `ShipsResource`, returning the reply unread."""

    def __init__(self, ships: ShipsResource) -> None:
        self._ships = ships
        self.create = to_streamed_response(ships.create)
        self.list = to_streamed_response(ships.list)


class AsyncShipsResourceWithRawResponse:
    """The methods of `AsyncShipsResource`, returning the reply itself."""

    def __init__(self, ships: AsyncShipsResource) -> None:
        self._ships = ships
        self.create = async_to_raw_response(ships.create)
        self.list = async_to_raw_response(ships.list)


class AsyncShipsResourceWithStreamingResponse:
    """The methods of `AsyncShipsResource`, returning the reply unread."""

    def __init__(self, ships: AsyncShipsResource) -> None:
        self._ships = ships
        self.create = async_to_streamed_response(ships.create)
        self.list = async_to_streamed_response(ships.list)

"""The methods for orders."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import order_create_params
from ..types.order_create_response import OrderCreateResponse


class Orders(SyncResource):
    """Orders."""

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OrdersWithStreamingResponse(self)

    def create(
        self,
        *,
        cake: order_create_params.Cake,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> OrderCreateResponse:
        """Order a cake.

        Args:
            cake: The cake to bake.
        """
        return self._request(
            "POST",
            "/orders",
            cast_to=OrderCreateResponse,
            body={"cake": cake},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOrders(AsyncResource):
    """Orders."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOrdersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOrdersWithStreamingResponse(self)

    async def create(
        self,
        *,
        cake: order_create_params.Cake,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> OrderCreateResponse:
        """Order a cake.

        Args:
            cake: The cake to bake.
        """
        return await self._request(
            "POST",
            "/orders",
            cast_to=OrderCreateResponse,
            body={"cake": cake},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OrdersWithRawResponse:
    """The methods of `Orders`, returning the reply itself."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self.create = to_raw_response(orders.create)


class OrdersWithStreamingResponse:
    """The methods of `Orders`, returning the reply unread."""

    def __init__(self, orders: Orders) -> None:
        self._orders = orders
        self.create = to_streamed_response(orders.create)


class AsyncOrdersWithRawResponse:
    """The methods of `AsyncOrders`, returning the reply itself."""

    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders
        self.create = async_to_raw_response(orders.create)


class AsyncOrdersWithStreamingResponse:
    """The methods of `AsyncOrders`, returning the reply unread."""

    def __init__(self, orders: AsyncOrders) -> None:
        self._orders = orders
        self.create = async_to_streamed_response(orders.create)

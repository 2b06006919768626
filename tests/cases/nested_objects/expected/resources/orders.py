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

__all__ = ["OrdersResource", "AsyncOrdersResource"]


class OrdersResource(SyncResource):
    """Orders."""

    @cached_property
    def with_raw_response(self) -> OrdersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OrdersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OrdersResourceWithStreamingResponse(self)

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


class AsyncOrdersResource(AsyncResource):
    """Orders."""

    @cached_property
    def with_raw_response(self) -> AsyncOrdersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOrdersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOrdersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOrdersResourceWithStreamingResponse(self)

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


class OrdersResourceWithRawResponse:
    """The methods of `OrdersResource`, returning the reply itself."""

    def __init__(self, orders: OrdersResource) -> None:
        self._orders = orders
        self.create = to_raw_response(orders.create)


class OrdersResourceWithStreamingResponse:
    """The methods of `OrdersResource`, returning the reply unread."""

    def __init__(self, orders: OrdersResource) -> None:
        self._orders = orders
        self.create = to_streamed_response(orders.create)


class AsyncOrdersResourceWithRawResponse:
    """The methods of `AsyncOrdersResource`, returning the reply itself."""

    def __init__(self, orders: AsyncOrdersResource) -> None:
        self._orders = orders
        self.create = async_to_raw_response(orders.create)


class AsyncOrdersResourceWithStreamingResponse:
    """The methods of `AsyncOrdersResource`, returning the reply unread."""

    def __init__(self, orders: AsyncOrdersResource) -> None:
        self._orders = orders
        self.create = async_to_streamed_response(orders.create)

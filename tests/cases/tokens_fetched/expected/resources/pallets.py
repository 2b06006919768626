"""The methods for pallets."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["PalletsResource", "AsyncPalletsResource"]


class PalletsResource(SyncResource):
    """Pallets."""

    @cached_property
    def with_raw_response(self) -> PalletsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PalletsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PalletsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PalletsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /pallets`"""
        return self._request(
            "GET",
            "/pallets",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPalletsResource(AsyncResource):
    """Pallets."""

    @cached_property
    def with_raw_response(self) -> AsyncPalletsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPalletsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPalletsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPalletsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /pallets`"""
        return await self._request(
            "GET",
            "/pallets",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PalletsResourceWithRawResponse:
    """The methods of `PalletsResource`, returning the reply itself."""

    def __init__(self, pallets: PalletsResource) -> None:
        self._pallets = pallets
        self.list = to_raw_response(pallets.list)


class PalletsResourceWithStreamingResponse:
    """The methods of `PalletsResource`, returning the reply unread."""

    def __init__(self, pallets: PalletsResource) -> None:
        self._pallets = pallets
        self.list = to_streamed_response(pallets.list)


class AsyncPalletsResourceWithRawResponse:
    """The methods of `AsyncPalletsResource`, returning the reply itself."""

    def __init__(self, pallets: AsyncPalletsResource) -> None:
        self._pallets = pallets
        self.list = async_to_raw_response(pallets.list)


class AsyncPalletsResourceWithStreamingResponse:
    """The methods of `AsyncPalletsResource`, returning the reply unread."""

    def __init__(self, pallets: AsyncPalletsResource) -> None:
        self._pallets = pallets
        self.list = async_to_streamed_response(pallets.list)

"""The methods for meters."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["MetersResource", "AsyncMetersResource"]


class MetersResource(SyncResource):
    """Meters."""

    @cached_property
    def with_raw_response(self) -> MetersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return MetersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MetersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return MetersResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /meters`"""
        return self._request(
            "GET",
            "/meters",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMetersResource(AsyncResource):
    """Meters."""

    @cached_property
    def with_raw_response(self) -> AsyncMetersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncMetersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMetersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncMetersResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /meters`"""
        return await self._request(
            "GET",
            "/meters",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MetersResourceWithRawResponse:
    """The methods of `MetersResource`, returning the reply itself."""

    def __init__(self, meters: MetersResource) -> None:
        self._meters = meters
        self.list = to_raw_response(meters.list)


class MetersResourceWithStreamingResponse:
    """The methods of `MetersResource`, returning the reply unread."""

    def __init__(self, meters: MetersResource) -> None:
        self._meters = meters
        self.list = to_streamed_response(meters.list)


class AsyncMetersResourceWithRawResponse:
    """The methods of `AsyncMetersResource`, returning the reply itself."""

    def __init__(self, meters: AsyncMetersResource) -> None:
        self._meters = meters
        self.list = async_to_raw_response(meters.list)


class AsyncMetersResourceWithStreamingResponse:
    """The methods of `AsyncMetersResource`, returning the reply unread."""

    def __init__(self, meters: AsyncMetersResource) -> None:
        self._meters = meters
        self.list = async_to_streamed_response(meters.list)

"""The methods for berths."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["BerthsResource", "AsyncBerthsResource"]


class BerthsResource(SyncResource):
    """Berths."""

    @cached_property
    def with_raw_response(self) -> BerthsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BerthsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BerthsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BerthsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /berths`"""
        return self._request(
            "GET",
            "/berths",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(("seat", "gate"),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBerthsResource(AsyncResource):
    """Berths."""

    @cached_property
    def with_raw_response(self) -> AsyncBerthsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBerthsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBerthsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBerthsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /berths`"""
        return await self._request(
            "GET",
            "/berths",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=(("seat", "gate"),),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BerthsResourceWithRawResponse:
    """The methods of `BerthsResource`, returning the reply itself."""

    def __init__(self, berths: BerthsResource) -> None:
        self._berths = berths
        self.list = to_raw_response(berths.list)


class BerthsResourceWithStreamingResponse:
    """The methods of `BerthsResource`, returning the reply unread."""

    def __init__(self, berths: BerthsResource) -> None:
        self._berths = berths
        self.list = to_streamed_response(berths.list)


class AsyncBerthsResourceWithRawResponse:
    """The methods of `AsyncBerthsResource`, returning the reply itself."""

    def __init__(self, berths: AsyncBerthsResource) -> None:
        self._berths = berths
        self.list = async_to_raw_response(berths.list)


class AsyncBerthsResourceWithStreamingResponse:
    """The methods of `AsyncBerthsResource`, returning the reply unread."""

    def __init__(self, berths: AsyncBerthsResource) -> None:
        self._berths = berths
        self.list = async_to_streamed_response(berths.list)

"""The methods for things."""

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
from ..types.thing import Thing


class Things(SyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ThingsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """"""
        return self._request(
            "GET",
            "/things",
            cast_to=Thing,
            query={"limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThings(AsyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncThingsWithStreamingResponse(self)

    async def list(
        self,
        *,
        limit: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """"""
        return await self._request(
            "GET",
            "/things",
            cast_to=Thing,
            query={"limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsWithRawResponse:
    """The methods of `Things`, returning the reply itself."""

    def __init__(self, things: Things) -> None:
        self._things = things
        self.list = to_raw_response(things.list)


class ThingsWithStreamingResponse:
    """The methods of `Things`, returning the reply unread."""

    def __init__(self, things: Things) -> None:
        self._things = things
        self.list = to_streamed_response(things.list)


class AsyncThingsWithRawResponse:
    """The methods of `AsyncThings`, returning the reply itself."""

    def __init__(self, things: AsyncThings) -> None:
        self._things = things
        self.list = async_to_raw_response(things.list)


class AsyncThingsWithStreamingResponse:
    """The methods of `AsyncThings`, returning the reply unread."""

    def __init__(self, things: AsyncThings) -> None:
        self._things = things
        self.list = async_to_streamed_response(things.list)

"""The methods for things."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, Literal, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
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
from ..types.thing_list_response import ThingListResponse

__all__ = ["ThingsResource", "AsyncThingsResource"]


class ThingsResource(SyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> ThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ThingsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        listed: None,
        values: Mapping[str, None],
        choice: None | Literal["a"] | Omit | None = omit,
        either: Omit | None = omit,
        items: Iterable[None] | Omit = omit,
        nothing: Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /things`"""
        return cast(
            "None",
            self._request(
                "POST",
                "/things",
                cast_to=cast("Any", None),
                body={
                    "listed": listed,
                    "values": values,
                    "choice": choice,
                    "either": either,
                    "items": items,
                    "nothing": nothing,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def list(
        self,
        *,
        nothing: Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingListResponse:
        """`GET /things`"""
        return cast(
            "ThingListResponse",
            self._request(
                "GET",
                "/things",
                cast_to=cast("Any", ThingListResponse),
                query={"nothing": nothing},
                replies=types_of(("200", Thing), ("201", None)),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncThingsResource(AsyncResource):
    """Things."""

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncThingsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        listed: None,
        values: Mapping[str, None],
        choice: None | Literal["a"] | Omit | None = omit,
        either: Omit | None = omit,
        items: Iterable[None] | Omit = omit,
        nothing: Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /things`"""
        return cast(
            "None",
            await self._request(
                "POST",
                "/things",
                cast_to=cast("Any", None),
                body={
                    "listed": listed,
                    "values": values,
                    "choice": choice,
                    "either": either,
                    "items": items,
                    "nothing": nothing,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def list(
        self,
        *,
        nothing: Omit | None = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingListResponse:
        """`GET /things`"""
        return cast(
            "ThingListResponse",
            await self._request(
                "GET",
                "/things",
                cast_to=cast("Any", ThingListResponse),
                query={"nothing": nothing},
                replies=types_of(("200", Thing), ("201", None)),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.create = to_raw_response(things.create)
        self.list = to_raw_response(things.list)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.create = to_streamed_response(things.create)
        self.list = to_streamed_response(things.list)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.create = async_to_raw_response(things.create)
        self.list = async_to_raw_response(things.list)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.create = async_to_streamed_response(things.create)
        self.list = async_to_streamed_response(things.list)

"""The methods for things."""

from __future__ import annotations

from functools import cached_property
from types import NoneType
from typing import Any, List, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import thing_alike_response
from ..types.thing import Thing
from ..types.thing_alike_response import ThingAlikeResponse
from ..types.thing_default_response import ThingDefaultResponse
from ..types.thing_other_response import ThingOtherResponse

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

    def same(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`POST /same`"""
        return self._request(
            "POST",
            "/same",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def empty(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing | None:
        """`POST /empty`"""
        return cast(
            "Thing | None",
            self._request(
                "POST",
                "/empty",
                cast_to=cast("Any", Thing | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def other(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingOtherResponse:
        """`POST /other`"""
        return cast(
            "ThingOtherResponse",
            self._request(
                "POST",
                "/other",
                cast_to=cast("Any", ThingOtherResponse),
                replies=types_of(("201", Thing), ("2XX", str)),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def alike(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingAlikeResponse:
        """`POST /alike`"""
        return cast(
            "ThingAlikeResponse",
            self._request(
                "POST",
                "/alike",
                cast_to=cast("Any", ThingAlikeResponse),
                replies=types_of(
                    ("200", Thing),
                    ("201", thing_alike_response.Created),
                    ("202", Thing),
                    ("203", List[int]),
                ),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def none(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /none`"""
        return self._request(
            "POST",
            "/none",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingDefaultResponse:
        """`POST /default`"""
        return self._request(
            "POST",
            "/default",
            cast_to=ThingDefaultResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
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

    async def same(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`POST /same`"""
        return await self._request(
            "POST",
            "/same",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def empty(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing | None:
        """`POST /empty`"""
        return cast(
            "Thing | None",
            await self._request(
                "POST",
                "/empty",
                cast_to=cast("Any", Thing | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def other(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingOtherResponse:
        """`POST /other`"""
        return cast(
            "ThingOtherResponse",
            await self._request(
                "POST",
                "/other",
                cast_to=cast("Any", ThingOtherResponse),
                replies=types_of(("201", Thing), ("2XX", str)),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def alike(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingAlikeResponse:
        """`POST /alike`"""
        return cast(
            "ThingAlikeResponse",
            await self._request(
                "POST",
                "/alike",
                cast_to=cast("Any", ThingAlikeResponse),
                replies=types_of(
                    ("200", Thing),
                    ("201", thing_alike_response.Created),
                    ("202", Thing),
                    ("203", List[int]),
                ),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def none(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /none`"""
        return await self._request(
            "POST",
            "/none",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def default(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingDefaultResponse:
        """`POST /default`"""
        return await self._request(
            "POST",
            "/default",
            cast_to=ThingDefaultResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.same = to_raw_response(things.same)
        self.empty = to_raw_response(things.empty)
        self.other = to_raw_response(things.other)
        self.alike = to_raw_response(things.alike)
        self.none = to_raw_response(things.none)
        self.default = to_raw_response(things.default)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.same = to_streamed_response(things.same)
        self.empty = to_streamed_response(things.empty)
        self.other = to_streamed_response(things.other)
        self.alike = to_streamed_response(things.alike)
        self.none = to_streamed_response(things.none)
        self.default = to_streamed_response(things.default)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.same = async_to_raw_response(things.same)
        self.empty = async_to_raw_response(things.empty)
        self.other = async_to_raw_response(things.other)
        self.alike = async_to_raw_response(things.alike)
        self.none = async_to_raw_response(things.none)
        self.default = async_to_raw_response(things.default)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.same = async_to_streamed_response(things.same)
        self.empty = async_to_streamed_response(things.empty)
        self.other = async_to_streamed_response(things.other)
        self.alike = async_to_streamed_response(things.alike)
        self.none = async_to_streamed_response(things.none)
        self.default = async_to_streamed_response(things.default)

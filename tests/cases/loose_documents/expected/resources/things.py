"""The methods for things."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
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

    def login(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """`GET /login`"""
        return self._request(
            "GET",
            "/login",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "*/*"},
            server="https://auth.example.com",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> object | None:
        """`GET /ping`"""
        return cast(
            "object | None",
            self._request(
                "GET",
                "/ping",
                cast_to=cast("Any", object | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def speak(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """`POST /speech`"""
        return self._request(
            "POST",
            "/speech",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "application/octet-stream"},
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
    ) -> ThingListResponse:
        """`GET /events`"""
        return self._request(
            "GET",
            "/events",
            cast_to=ThingListResponse,
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

    async def login(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """`GET /login`"""
        return await self._request(
            "GET",
            "/login",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "*/*"},
            server="https://auth.example.com",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def ping(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> object | None:
        """`GET /ping`"""
        return cast(
            "object | None",
            await self._request(
                "GET",
                "/ping",
                cast_to=cast("Any", object | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def speak(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """`POST /speech`"""
        return await self._request(
            "POST",
            "/speech",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "application/octet-stream"},
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
    ) -> ThingListResponse:
        """`GET /events`"""
        return await self._request(
            "GET",
            "/events",
            cast_to=ThingListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.login = to_raw_response(things.login)
        self.ping = to_raw_response(things.ping)
        self.speak = to_raw_response(things.speak)
        self.list = to_raw_response(things.list)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.login = to_streamed_response(things.login)
        self.ping = to_streamed_response(things.ping)
        self.speak = to_streamed_response(things.speak)
        self.list = to_streamed_response(things.list)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.login = async_to_raw_response(things.login)
        self.ping = async_to_raw_response(things.ping)
        self.speak = async_to_raw_response(things.speak)
        self.list = async_to_raw_response(things.list)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.login = async_to_streamed_response(things.login)
        self.ping = async_to_streamed_response(things.ping)
        self.speak = async_to_streamed_response(things.speak)
        self.list = async_to_streamed_response(things.list)

"""The methods for some things."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.the_thing import TheThing


class SomeThings(SyncResource):
    """Some things."""

    @cached_property
    def with_raw_response(self) -> SomeThingsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SomeThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SomeThingsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SomeThingsWithStreamingResponse(self)

    def get_one(
        self,
        thing_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TheThing:
        """"""
        return self._request(
            "GET",
            path_template("/things/{thing_id}", thing_id=thing_id),
            cast_to=TheThing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        thing_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """"""
        return self._request(
            "DELETE",
            path_template("/things/{thing_id}", thing_id=thing_id),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSomeThings(AsyncResource):
    """Some things."""

    @cached_property
    def with_raw_response(self) -> AsyncSomeThingsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSomeThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSomeThingsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSomeThingsWithStreamingResponse(self)

    async def get_one(
        self,
        thing_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TheThing:
        """"""
        return await self._request(
            "GET",
            path_template("/things/{thing_id}", thing_id=thing_id),
            cast_to=TheThing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        thing_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """"""
        return await self._request(
            "DELETE",
            path_template("/things/{thing_id}", thing_id=thing_id),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SomeThingsWithRawResponse:
    """The methods of `SomeThings`, returning the reply itself."""

    def __init__(self, some_things: SomeThings) -> None:
        self._some_things = some_things
        self.get_one = to_raw_response(some_things.get_one)
        self.delete = to_raw_response(some_things.delete)


class SomeThingsWithStreamingResponse:
    """The methods of `SomeThings`, returning the reply unread."""

    def __init__(self, some_things: SomeThings) -> None:
        self._some_things = some_things
        self.get_one = to_streamed_response(some_things.get_one)
        self.delete = to_streamed_response(some_things.delete)


class AsyncSomeThingsWithRawResponse:
    """The methods of `AsyncSomeThings`, returning the reply itself."""

    def __init__(self, some_things: AsyncSomeThings) -> None:
        self._some_things = some_things
        self.get_one = async_to_raw_response(some_things.get_one)
        self.delete = async_to_raw_response(some_things.delete)


class AsyncSomeThingsWithStreamingResponse:
    """The methods of `AsyncSomeThings`, returning the reply unread."""

    def __init__(self, some_things: AsyncSomeThings) -> None:
        self._some_things = some_things
        self.get_one = async_to_streamed_response(some_things.get_one)
        self.delete = async_to_streamed_response(some_things.delete)

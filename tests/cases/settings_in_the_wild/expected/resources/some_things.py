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

__all__ = ["SomeThingsResource", "AsyncSomeThingsResource"]


class SomeThingsResource(SyncResource):
    """Some things."""

    @cached_property
    def with_raw_response(self) -> SomeThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SomeThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SomeThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SomeThingsResourceWithStreamingResponse(self)

    def get_one(
        self,
        thing_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TheThing:
        """`GET /things/{thing_id}`"""
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
        """`DELETE /things/{thing_id}`"""
        return self._request(
            "DELETE",
            path_template("/things/{thing_id}", thing_id=thing_id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSomeThingsResource(AsyncResource):
    """Some things."""

    @cached_property
    def with_raw_response(self) -> AsyncSomeThingsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSomeThingsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSomeThingsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSomeThingsResourceWithStreamingResponse(self)

    async def get_one(
        self,
        thing_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TheThing:
        """`GET /things/{thing_id}`"""
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
        """`DELETE /things/{thing_id}`"""
        return await self._request(
            "DELETE",
            path_template("/things/{thing_id}", thing_id=thing_id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SomeThingsResourceWithRawResponse:
    """The methods of `SomeThingsResource`, returning the reply itself."""

    def __init__(self, some_things: SomeThingsResource) -> None:
        self._some_things = some_things
        self.get_one = to_raw_response(some_things.get_one)
        self.delete = to_raw_response(some_things.delete)


class SomeThingsResourceWithStreamingResponse:
    """The methods of `SomeThingsResource`, returning the reply unread."""

    def __init__(self, some_things: SomeThingsResource) -> None:
        self._some_things = some_things
        self.get_one = to_streamed_response(some_things.get_one)
        self.delete = to_streamed_response(some_things.delete)


class AsyncSomeThingsResourceWithRawResponse:
    """The methods of `AsyncSomeThingsResource`, returning the reply itself."""

    def __init__(self, some_things: AsyncSomeThingsResource) -> None:
        self._some_things = some_things
        self.get_one = async_to_raw_response(some_things.get_one)
        self.delete = async_to_raw_response(some_things.delete)


class AsyncSomeThingsResourceWithStreamingResponse:
    """The methods of `AsyncSomeThingsResource`, returning the reply unread."""

    def __init__(self, some_things: AsyncSomeThingsResource) -> None:
        self._some_things = some_things
        self.get_one = async_to_streamed_response(some_things.get_one)
        self.delete = async_to_streamed_response(some_things.delete)

"""The methods for things."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

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
from ..types import thing_make_params
from ..types.more_param import MoreParam
from ..types.part_param import PartParam
from ..types.thing import Thing
from ..types.thing_param import ThingParam

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

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """Look."""
        return self._request(
            "GET",
            "/thing",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def send(
        self,
        *,
        thing: ThingParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Send.

        Args:
            thing: A thing.
        """
        return self._request(
            "POST",
            "/thing",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"thing": thing},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def make(
        self,
        *,
        name: str,
        nested: thing_make_params.Nested,
        password: str,
        more: MoreParam | Omit = omit,
        parts: Iterable[PartParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Make."""
        return self._request(
            "PUT",
            "/thing",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "name": name,
                "nested": nested,
                "password": password,
                "more": more,
                "parts": parts,
            },
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

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """Look."""
        return await self._request(
            "GET",
            "/thing",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def send(
        self,
        *,
        thing: ThingParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Send.

        Args:
            thing: A thing.
        """
        return await self._request(
            "POST",
            "/thing",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"thing": thing},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def make(
        self,
        *,
        name: str,
        nested: thing_make_params.Nested,
        password: str,
        more: MoreParam | Omit = omit,
        parts: Iterable[PartParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Make."""
        return await self._request(
            "PUT",
            "/thing",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "name": name,
                "nested": nested,
                "password": password,
                "more": more,
                "parts": parts,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.retrieve = to_raw_response(things.retrieve)
        self.send = to_raw_response(things.send)
        self.make = to_raw_response(things.make)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.retrieve = to_streamed_response(things.retrieve)
        self.send = to_streamed_response(things.send)
        self.make = to_streamed_response(things.make)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.retrieve = async_to_raw_response(things.retrieve)
        self.send = async_to_raw_response(things.send)
        self.make = async_to_raw_response(things.make)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.retrieve = async_to_streamed_response(things.retrieve)
        self.send = async_to_streamed_response(things.send)
        self.make = async_to_streamed_response(things.make)

"""The methods for things."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.headers import header_value
from .._runtime.paths import path_template
from .._runtime.styles import cookie
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

    def touch(
        self,
        path_id: str,
        *,
        cookie_id: float | Omit = omit,
        header_id: bool | Omit = omit,
        id: int | Omit = omit,
        note: str | Omit = omit,
        query_note: int | Omit = omit,
        query_sort: int | Omit = omit,
        sort: bool | Omit = omit,
        start_time: str | Omit = omit,
        start_time_2: str | Omit = omit,
        start_time_3: str | Omit = omit,
        start_time_4: str | Omit = omit,
        x_trace: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /things/{id}`

        Args:
            query_sort: The operation's own.
        """
        return self._request(
            "POST",
            path_template("/things/{path_id}", path_id=path_id),
            cast_to=NoneType,
            query={
                "sort": query_sort,
                "id": id,
                "StartTime<": start_time_3,
                "startTime": start_time_4,
                "start_time": start_time,
                "StartTime": start_time_2,
                "sort-": sort,
                "note": query_note,
            },
            headers={
                "Accept": "*/*",
                "X-Trace": header_value(x_trace),
                "id": header_value(header_id),
            },
            cookies=[*cookie("id", cookie_id)],
            body={"note": note},
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

    async def touch(
        self,
        path_id: str,
        *,
        cookie_id: float | Omit = omit,
        header_id: bool | Omit = omit,
        id: int | Omit = omit,
        note: str | Omit = omit,
        query_note: int | Omit = omit,
        query_sort: int | Omit = omit,
        sort: bool | Omit = omit,
        start_time: str | Omit = omit,
        start_time_2: str | Omit = omit,
        start_time_3: str | Omit = omit,
        start_time_4: str | Omit = omit,
        x_trace: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /things/{id}`

        Args:
            query_sort: The operation's own.
        """
        return await self._request(
            "POST",
            path_template("/things/{path_id}", path_id=path_id),
            cast_to=NoneType,
            query={
                "sort": query_sort,
                "id": id,
                "StartTime<": start_time_3,
                "startTime": start_time_4,
                "start_time": start_time,
                "StartTime": start_time_2,
                "sort-": sort,
                "note": query_note,
            },
            headers={
                "Accept": "*/*",
                "X-Trace": header_value(x_trace),
                "id": header_value(header_id),
            },
            cookies=[*cookie("id", cookie_id)],
            body={"note": note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.touch = to_raw_response(things.touch)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.touch = to_streamed_response(things.touch)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.touch = async_to_raw_response(things.touch)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.touch = async_to_streamed_response(things.touch)

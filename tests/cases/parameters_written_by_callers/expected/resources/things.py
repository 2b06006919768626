"""The methods for things."""

from __future__ import annotations

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

    def list(
        self,
        *,
        rows: str,
        filter: str | Omit = omit,
        form: str | Omit = omit,
        marks: str | Omit = omit,
        x_note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /things`"""
        return self._request(
            "GET",
            "/things",
            cast_to=NoneType,
            query={"filter": filter, "marks": marks, "form": form, "rows": rows},
            headers={"Accept": "*/*", "X-Note": x_note},
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

    async def list(
        self,
        *,
        rows: str,
        filter: str | Omit = omit,
        form: str | Omit = omit,
        marks: str | Omit = omit,
        x_note: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /things`"""
        return await self._request(
            "GET",
            "/things",
            cast_to=NoneType,
            query={"filter": filter, "marks": marks, "form": form, "rows": rows},
            headers={"Accept": "*/*", "X-Note": x_note},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsResourceWithRawResponse:
    """The methods of `ThingsResource`, returning the reply itself."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.list = to_raw_response(things.list)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.list = to_streamed_response(things.list)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.list = async_to_raw_response(things.list)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.list = async_to_streamed_response(things.list)

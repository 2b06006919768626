"""The methods for things."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
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
from ..types.thing_replace_response import ThingReplaceResponse

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

    def replace(
        self,
        x_y: str,
        *,
        thing_id: str,
        a_b: str | Omit = omit,
        back_slash: str | Omit = omit,
        camel_case: str | Omit = omit,
        dou_ble: str | Omit = omit,
        grün: str | Omit = omit,
        http_server_url: str | Omit = omit,
        new_line: str | Omit = omit,
        page_size: int | Omit = omit,
        quo_te: str | Omit = omit,
        quo_te_d: str | Omit = omit,
        two_words: str | Omit = omit,
        x: str | Omit = omit,
        x_1: str | Omit = omit,
        x_odd_header: str | Omit = omit,
        y_7_7: str | Omit = omit,
        日本: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingReplaceResponse:
        """Put it."""
        return self._request(
            "PUT",
            path_template("/things/{thing_id}/{x_y}", thing_id=thing_id, x_y=x_y),
            cast_to=ThingReplaceResponse,
            query={"page[size]": page_size, "quo'te\"d": quo_te_d},
            headers={"X-Odd_Header": x_odd_header},
            body={
                "a-b": a_b,
                "back\\slash": back_slash,
                "camelCase": camel_case,
                'dou"ble': dou_ble,
                "grün": grün,
                "HTTPServerURL": http_server_url,
                "new\nline": new_line,
                "quo'te": quo_te,
                "two words": two_words,
                'x"]=1#': x_1,
                "y{{ 7*7 }}": y_7_7,
                "{x}": x,
                "日本": 日本,
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

    async def replace(
        self,
        x_y: str,
        *,
        thing_id: str,
        a_b: str | Omit = omit,
        back_slash: str | Omit = omit,
        camel_case: str | Omit = omit,
        dou_ble: str | Omit = omit,
        grün: str | Omit = omit,
        http_server_url: str | Omit = omit,
        new_line: str | Omit = omit,
        page_size: int | Omit = omit,
        quo_te: str | Omit = omit,
        quo_te_d: str | Omit = omit,
        two_words: str | Omit = omit,
        x: str | Omit = omit,
        x_1: str | Omit = omit,
        x_odd_header: str | Omit = omit,
        y_7_7: str | Omit = omit,
        日本: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ThingReplaceResponse:
        """Put it."""
        return await self._request(
            "PUT",
            path_template("/things/{thing_id}/{x_y}", thing_id=thing_id, x_y=x_y),
            cast_to=ThingReplaceResponse,
            query={"page[size]": page_size, "quo'te\"d": quo_te_d},
            headers={"X-Odd_Header": x_odd_header},
            body={
                "a-b": a_b,
                "back\\slash": back_slash,
                "camelCase": camel_case,
                'dou"ble': dou_ble,
                "grün": grün,
                "HTTPServerURL": http_server_url,
                "new\nline": new_line,
                "quo'te": quo_te,
                "two words": two_words,
                'x"]=1#': x_1,
                "y{{ 7*7 }}": y_7_7,
                "{x}": x,
                "日本": 日本,
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
        self.replace = to_raw_response(things.replace)


class ThingsResourceWithStreamingResponse:
    """The methods of `ThingsResource`, returning the reply unread."""

    def __init__(self, things: ThingsResource) -> None:
        self._things = things
        self.replace = to_streamed_response(things.replace)


class AsyncThingsResourceWithRawResponse:
    """The methods of `AsyncThingsResource`, returning the reply itself."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.replace = async_to_raw_response(things.replace)


class AsyncThingsResourceWithStreamingResponse:
    """The methods of `AsyncThingsResource`, returning the reply unread."""

    def __init__(self, things: AsyncThingsResource) -> None:
        self._things = things
        self.replace = async_to_streamed_response(things.replace)

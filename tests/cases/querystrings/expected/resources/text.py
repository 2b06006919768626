"""The methods for text."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import querystring
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["TextResource", "AsyncTextResource"]


class TextResource(SyncResource):
    """Text."""

    @cached_property
    def with_raw_response(self) -> TextResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TextResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TextResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        selector: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /text`"""
        return self._request(
            "GET",
            "/text",
            cast_to=NoneType,
            query={"selector": querystring(selector)},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTextResource(AsyncResource):
    """Text."""

    @cached_property
    def with_raw_response(self) -> AsyncTextResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTextResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTextResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        selector: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /text`"""
        return await self._request(
            "GET",
            "/text",
            cast_to=NoneType,
            query={"selector": querystring(selector)},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TextResourceWithRawResponse:
    """The methods of `TextResource`, returning the reply itself."""

    def __init__(self, text: TextResource) -> None:
        self._text = text
        self.list = to_raw_response(text.list)


class TextResourceWithStreamingResponse:
    """The methods of `TextResource`, returning the reply unread."""

    def __init__(self, text: TextResource) -> None:
        self._text = text
        self.list = to_streamed_response(text.list)


class AsyncTextResourceWithRawResponse:
    """The methods of `AsyncTextResource`, returning the reply itself."""

    def __init__(self, text: AsyncTextResource) -> None:
        self._text = text
        self.list = async_to_raw_response(text.list)


class AsyncTextResourceWithStreamingResponse:
    """The methods of `AsyncTextResource`, returning the reply unread."""

    def __init__(self, text: AsyncTextResource) -> None:
        self._text = text
        self.list = async_to_streamed_response(text.list)

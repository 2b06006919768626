"""The methods for texts."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["TextsResource", "AsyncTextsResource"]


class TextsResource(SyncResource):
    """Texts."""

    @cached_property
    def with_raw_response(self) -> TextsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TextsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TextsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[str]:
        """`GET /texts`"""
        return self._request(
            "GET",
            "/texts",
            cast_to=str,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTextsResource(AsyncResource):
    """Texts."""

    @cached_property
    def with_raw_response(self) -> AsyncTextsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTextsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTextsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[str]:
        """`GET /texts`"""
        return await self._request(
            "GET",
            "/texts",
            cast_to=str,
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TextsResourceWithRawResponse:
    """The methods of `TextsResource`, returning the reply itself."""

    def __init__(self, texts: TextsResource) -> None:
        self._texts = texts
        self.list = to_raw_response(texts.list)


class TextsResourceWithStreamingResponse:
    """The methods of `TextsResource`, returning the reply unread."""

    def __init__(self, texts: TextsResource) -> None:
        self._texts = texts
        self.list = to_streamed_response(texts.list)


class AsyncTextsResourceWithRawResponse:
    """The methods of `AsyncTextsResource`, returning the reply itself."""

    def __init__(self, texts: AsyncTextsResource) -> None:
        self._texts = texts
        self.list = async_to_raw_response(texts.list)


class AsyncTextsResourceWithStreamingResponse:
    """The methods of `AsyncTextsResource`, returning the reply unread."""

    def __init__(self, texts: AsyncTextsResource) -> None:
        self._texts = texts
        self.list = async_to_streamed_response(texts.list)

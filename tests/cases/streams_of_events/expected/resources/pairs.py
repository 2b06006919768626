"""The methods for pairs."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.pair_list_response import PairListResponse
from ..types.shared.text import Text
from ..types.word import Word

__all__ = ["PairsResource", "AsyncPairsResource"]


class PairsResource(SyncResource):
    """Pairs."""

    @cached_property
    def with_raw_response(self) -> PairsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PairsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PairsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PairsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[PairListResponse]:
        """`GET /pairs`"""
        return self._request(
            "GET",
            "/pairs",
            cast_to=cast("Any", PairListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[PairListResponse],
            events=types_of(("text", Text), ("word", Word)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPairsResource(AsyncResource):
    """Pairs."""

    @cached_property
    def with_raw_response(self) -> AsyncPairsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPairsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPairsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPairsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[PairListResponse]:
        """`GET /pairs`"""
        return await self._request(
            "GET",
            "/pairs",
            cast_to=cast("Any", PairListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[PairListResponse],
            events=types_of(("text", Text), ("word", Word)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PairsResourceWithRawResponse:
    """The methods of `PairsResource`, returning the reply itself."""

    def __init__(self, pairs: PairsResource) -> None:
        self._pairs = pairs
        self.list = to_raw_response(pairs.list)


class PairsResourceWithStreamingResponse:
    """The methods of `PairsResource`, returning the reply unread."""

    def __init__(self, pairs: PairsResource) -> None:
        self._pairs = pairs
        self.list = to_streamed_response(pairs.list)


class AsyncPairsResourceWithRawResponse:
    """The methods of `AsyncPairsResource`, returning the reply itself."""

    def __init__(self, pairs: AsyncPairsResource) -> None:
        self._pairs = pairs
        self.list = async_to_raw_response(pairs.list)


class AsyncPairsResourceWithStreamingResponse:
    """The methods of `AsyncPairsResource`, returning the reply unread."""

    def __init__(self, pairs: AsyncPairsResource) -> None:
        self._pairs = pairs
        self.list = async_to_streamed_response(pairs.list)

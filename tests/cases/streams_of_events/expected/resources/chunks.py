"""The methods for chunks."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.streaming import AsyncStream
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.streaming import Stream
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.chunk_list_response import ChunkListResponse

__all__ = ["ChunksResource", "AsyncChunksResource"]


class ChunksResource(SyncResource):
    """Chunks."""

    @cached_property
    def with_raw_response(self) -> ChunksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ChunksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChunksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ChunksResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Stream[ChunkListResponse]:
        """`GET /chunks`"""
        return self._request(
            "GET",
            "/chunks",
            cast_to=cast("Any", ChunkListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=Stream[ChunkListResponse],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChunksResource(AsyncResource):
    """Chunks."""

    @cached_property
    def with_raw_response(self) -> AsyncChunksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncChunksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChunksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncChunksResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncStream[ChunkListResponse]:
        """`GET /chunks`"""
        return await self._request(
            "GET",
            "/chunks",
            cast_to=cast("Any", ChunkListResponse),
            headers={"Accept": "text/event-stream"},
            stream=True,
            stream_cls=AsyncStream[ChunkListResponse],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ChunksResourceWithRawResponse:
    """The methods of `ChunksResource`, returning the reply itself."""

    def __init__(self, chunks: ChunksResource) -> None:
        self._chunks = chunks
        self.list = to_raw_response(chunks.list)


class ChunksResourceWithStreamingResponse:
    """The methods of `ChunksResource`, returning the reply unread."""

    def __init__(self, chunks: ChunksResource) -> None:
        self._chunks = chunks
        self.list = to_streamed_response(chunks.list)


class AsyncChunksResourceWithRawResponse:
    """The methods of `AsyncChunksResource`, returning the reply itself."""

    def __init__(self, chunks: AsyncChunksResource) -> None:
        self._chunks = chunks
        self.list = async_to_raw_response(chunks.list)


class AsyncChunksResourceWithStreamingResponse:
    """The methods of `AsyncChunksResource`, returning the reply unread."""

    def __init__(self, chunks: AsyncChunksResource) -> None:
        self._chunks = chunks
        self.list = async_to_streamed_response(chunks.list)

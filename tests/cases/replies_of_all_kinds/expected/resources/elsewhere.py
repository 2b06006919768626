"""The methods for elsewhere."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["ElsewhereResource", "AsyncElsewhereResource"]


class ElsewhereResource(SyncResource):
    """Elsewhere."""

    @cached_property
    def with_raw_response(self) -> ElsewhereResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ElsewhereResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ElsewhereResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ElsewhereResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """`GET /elsewhere`"""
        return self._request(
            "GET",
            "/elsewhere",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncElsewhereResource(AsyncResource):
    """Elsewhere."""

    @cached_property
    def with_raw_response(self) -> AsyncElsewhereResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncElsewhereResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncElsewhereResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncElsewhereResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """`GET /elsewhere`"""
        return await self._request(
            "GET",
            "/elsewhere",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ElsewhereResourceWithRawResponse:
    """The methods of `ElsewhereResource`, returning the reply itself."""

    def __init__(self, elsewhere: ElsewhereResource) -> None:
        self._elsewhere = elsewhere
        self.get = to_raw_response(elsewhere.get)


class ElsewhereResourceWithStreamingResponse:
    """The methods of `ElsewhereResource`, returning the reply unread."""

    def __init__(self, elsewhere: ElsewhereResource) -> None:
        self._elsewhere = elsewhere
        self.get = to_streamed_response(elsewhere.get)


class AsyncElsewhereResourceWithRawResponse:
    """The methods of `AsyncElsewhereResource`, returning the reply itself."""

    def __init__(self, elsewhere: AsyncElsewhereResource) -> None:
        self._elsewhere = elsewhere
        self.get = async_to_raw_response(elsewhere.get)


class AsyncElsewhereResourceWithStreamingResponse:
    """The methods of `AsyncElsewhereResource`, returning the reply unread."""

    def __init__(self, elsewhere: AsyncElsewhereResource) -> None:
        self._elsewhere = elsewhere
        self.get = async_to_streamed_response(elsewhere.get)

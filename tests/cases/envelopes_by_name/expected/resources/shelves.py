"""The methods for shelves."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.shelf_list_response import ShelfListResponse

__all__ = ["ShelvesResource", "AsyncShelvesResource"]


class ShelvesResource(SyncResource):
    """Shelves."""

    @cached_property
    def with_raw_response(self) -> ShelvesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ShelvesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShelvesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ShelvesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ShelfListResponse:
        """`GET /shelves`"""
        return self._request(
            "GET",
            "/shelves",
            cast_to=ShelfListResponse,
            unwrap="data",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def name(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """`GET /names`"""
        return self._request(
            "GET",
            "/names",
            cast_to=str,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncShelvesResource(AsyncResource):
    """Shelves."""

    @cached_property
    def with_raw_response(self) -> AsyncShelvesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncShelvesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShelvesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncShelvesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> ShelfListResponse:
        """`GET /shelves`"""
        return await self._request(
            "GET",
            "/shelves",
            cast_to=ShelfListResponse,
            unwrap="data",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def name(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """`GET /names`"""
        return await self._request(
            "GET",
            "/names",
            cast_to=str,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ShelvesResourceWithRawResponse:
    """The methods of `ShelvesResource`, returning the reply itself."""

    def __init__(self, shelves: ShelvesResource) -> None:
        self._shelves = shelves
        self.list = to_raw_response(shelves.list)
        self.name = to_raw_response(shelves.name)


class ShelvesResourceWithStreamingResponse:
    """The methods of `ShelvesResource`, returning the reply unread."""

    def __init__(self, shelves: ShelvesResource) -> None:
        self._shelves = shelves
        self.list = to_streamed_response(shelves.list)
        self.name = to_streamed_response(shelves.name)


class AsyncShelvesResourceWithRawResponse:
    """The methods of `AsyncShelvesResource`, returning the reply itself."""

    def __init__(self, shelves: AsyncShelvesResource) -> None:
        self._shelves = shelves
        self.list = async_to_raw_response(shelves.list)
        self.name = async_to_raw_response(shelves.name)


class AsyncShelvesResourceWithStreamingResponse:
    """The methods of `AsyncShelvesResource`, returning the reply unread."""

    def __init__(self, shelves: AsyncShelvesResource) -> None:
        self._shelves = shelves
        self.list = async_to_streamed_response(shelves.list)
        self.name = async_to_streamed_response(shelves.name)

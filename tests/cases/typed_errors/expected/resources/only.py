"""The methods for only."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.shared.thing import Thing

__all__ = ["OnlyResource", "AsyncOnlyResource"]


class OnlyResource(SyncResource):
    """Only."""

    @cached_property
    def with_raw_response(self) -> OnlyResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OnlyResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OnlyResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OnlyResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /only`"""
        return self._request(
            "GET",
            "/only",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOnlyResource(AsyncResource):
    """Only."""

    @cached_property
    def with_raw_response(self) -> AsyncOnlyResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOnlyResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOnlyResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOnlyResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /only`"""
        return await self._request(
            "GET",
            "/only",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OnlyResourceWithRawResponse:
    """The methods of `OnlyResource`, returning the reply itself."""

    def __init__(self, only: OnlyResource) -> None:
        self._only = only
        self.get = to_raw_response(only.get)


class OnlyResourceWithStreamingResponse:
    """The methods of `OnlyResource`, returning the reply unread."""

    def __init__(self, only: OnlyResource) -> None:
        self._only = only
        self.get = to_streamed_response(only.get)


class AsyncOnlyResourceWithRawResponse:
    """The methods of `AsyncOnlyResource`, returning the reply itself."""

    def __init__(self, only: AsyncOnlyResource) -> None:
        self._only = only
        self.get = async_to_raw_response(only.get)


class AsyncOnlyResourceWithStreamingResponse:
    """The methods of `AsyncOnlyResource`, returning the reply unread."""

    def __init__(self, only: AsyncOnlyResource) -> None:
        self._only = only
        self.get = async_to_streamed_response(only.get)

"""The methods for locks."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["LocksResource", "AsyncLocksResource"]


class LocksResource(SyncResource):
    """Locks."""

    @cached_property
    def with_raw_response(self) -> LocksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LocksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LocksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LocksResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /locks`"""
        return self._request(
            "GET",
            "/locks",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=((), ("code",)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLocksResource(AsyncResource):
    """Locks."""

    @cached_property
    def with_raw_response(self) -> AsyncLocksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLocksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLocksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLocksResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /locks`"""
        return await self._request(
            "GET",
            "/locks",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            security=((), ("code",)),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LocksResourceWithRawResponse:
    """The methods of `LocksResource`, returning the reply itself."""

    def __init__(self, locks: LocksResource) -> None:
        self._locks = locks
        self.list = to_raw_response(locks.list)


class LocksResourceWithStreamingResponse:
    """The methods of `LocksResource`, returning the reply unread."""

    def __init__(self, locks: LocksResource) -> None:
        self._locks = locks
        self.list = to_streamed_response(locks.list)


class AsyncLocksResourceWithRawResponse:
    """The methods of `AsyncLocksResource`, returning the reply itself."""

    def __init__(self, locks: AsyncLocksResource) -> None:
        self._locks = locks
        self.list = async_to_raw_response(locks.list)


class AsyncLocksResourceWithStreamingResponse:
    """The methods of `AsyncLocksResource`, returning the reply unread."""

    def __init__(self, locks: AsyncLocksResource) -> None:
        self._locks = locks
        self.list = async_to_streamed_response(locks.list)

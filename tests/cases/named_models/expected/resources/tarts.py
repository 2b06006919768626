"""The methods for tarts."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.tart_list_response import TartListResponse

__all__ = ["TartsResource", "AsyncTartsResource"]


class TartsResource(SyncResource):
    """Tarts."""

    @cached_property
    def with_raw_response(self) -> TartsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TartsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TartsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TartsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TartListResponse:
        """Look at all tarts."""
        return self._request(
            "GET",
            "/tarts",
            cast_to=TartListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTartsResource(AsyncResource):
    """Tarts."""

    @cached_property
    def with_raw_response(self) -> AsyncTartsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTartsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTartsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTartsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TartListResponse:
        """Look at all tarts."""
        return await self._request(
            "GET",
            "/tarts",
            cast_to=TartListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TartsResourceWithRawResponse:
    """The methods of `TartsResource`, returning the reply itself."""

    def __init__(self, tarts: TartsResource) -> None:
        self._tarts = tarts
        self.list = to_raw_response(tarts.list)


class TartsResourceWithStreamingResponse:
    """The methods of `TartsResource`, returning the reply unread."""

    def __init__(self, tarts: TartsResource) -> None:
        self._tarts = tarts
        self.list = to_streamed_response(tarts.list)


class AsyncTartsResourceWithRawResponse:
    """The methods of `AsyncTartsResource`, returning the reply itself."""

    def __init__(self, tarts: AsyncTartsResource) -> None:
        self._tarts = tarts
        self.list = async_to_raw_response(tarts.list)


class AsyncTartsResourceWithStreamingResponse:
    """The methods of `AsyncTartsResource`, returning the reply unread."""

    def __init__(self, tarts: AsyncTartsResource) -> None:
        self._tarts = tarts
        self.list = async_to_streamed_response(tarts.list)

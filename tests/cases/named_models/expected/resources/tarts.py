"""The methods for tarts."""

from __future__ import annotations

from functools import cached_property
from typing import List

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.tart import Tart


class Tarts(SyncResource):
    """Tarts."""

    @cached_property
    def with_raw_response(self) -> TartsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TartsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TartsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> List[Tart]:
        """Look at all tarts."""
        return self._request(
            "GET",
            "/tarts",
            cast_to=List[Tart],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTarts(AsyncResource):
    """Tarts."""

    @cached_property
    def with_raw_response(self) -> AsyncTartsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTartsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTartsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> List[Tart]:
        """Look at all tarts."""
        return await self._request(
            "GET",
            "/tarts",
            cast_to=List[Tart],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TartsWithRawResponse:
    """The methods of `Tarts`, returning the reply itself."""

    def __init__(self, tarts: Tarts) -> None:
        self._tarts = tarts
        self.list = to_raw_response(tarts.list)


class TartsWithStreamingResponse:
    """The methods of `Tarts`, returning the reply unread."""

    def __init__(self, tarts: Tarts) -> None:
        self._tarts = tarts
        self.list = to_streamed_response(tarts.list)


class AsyncTartsWithRawResponse:
    """The methods of `AsyncTarts`, returning the reply itself."""

    def __init__(self, tarts: AsyncTarts) -> None:
        self._tarts = tarts
        self.list = async_to_raw_response(tarts.list)


class AsyncTartsWithStreamingResponse:
    """The methods of `AsyncTarts`, returning the reply unread."""

    def __init__(self, tarts: AsyncTarts) -> None:
        self._tarts = tarts
        self.list = async_to_streamed_response(tarts.list)

"""The methods for ovens."""

from __future__ import annotations

from functools import cached_property
from typing import List, Literal

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)


class Ovens(SyncResource):
    """Ovens."""

    @cached_property
    def with_raw_response(self) -> OvensWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OvensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OvensWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OvensWithStreamingResponse(self)

    def list(
        self,
        *,
        if_none_match: str,
        hot: Literal["yes"] | Omit = omit,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> List[str]:
        """Look at the ovens.

        Args:
            x_trace: Comes back in the reply.
        """
        return self._request(
            "GET",
            "/ovens",
            cast_to=List[str],
            query={"beta": "ovens", "hot": hot},
            headers={
                "X-Api-Version": "2026-01-01",
                "X-Trace": x_trace,
                "If-None-Match": if_none_match,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOvens(AsyncResource):
    """Ovens."""

    @cached_property
    def with_raw_response(self) -> AsyncOvensWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOvensWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOvensWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOvensWithStreamingResponse(self)

    async def list(
        self,
        *,
        if_none_match: str,
        hot: Literal["yes"] | Omit = omit,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> List[str]:
        """Look at the ovens.

        Args:
            x_trace: Comes back in the reply.
        """
        return await self._request(
            "GET",
            "/ovens",
            cast_to=List[str],
            query={"beta": "ovens", "hot": hot},
            headers={
                "X-Api-Version": "2026-01-01",
                "X-Trace": x_trace,
                "If-None-Match": if_none_match,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OvensWithRawResponse:
    """The methods of `Ovens`, returning the reply itself."""

    def __init__(self, ovens: Ovens) -> None:
        self._ovens = ovens
        self.list = to_raw_response(ovens.list)


class OvensWithStreamingResponse:
    """The methods of `Ovens`, returning the reply unread."""

    def __init__(self, ovens: Ovens) -> None:
        self._ovens = ovens
        self.list = to_streamed_response(ovens.list)


class AsyncOvensWithRawResponse:
    """The methods of `AsyncOvens`, returning the reply itself."""

    def __init__(self, ovens: AsyncOvens) -> None:
        self._ovens = ovens
        self.list = async_to_raw_response(ovens.list)


class AsyncOvensWithStreamingResponse:
    """The methods of `AsyncOvens`, returning the reply unread."""

    def __init__(self, ovens: AsyncOvens) -> None:
        self._ovens = ovens
        self.list = async_to_streamed_response(ovens.list)

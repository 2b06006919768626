"""The methods for ovens."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

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
from ..types.oven_list_response import OvenListResponse

__all__ = ["OvensResource", "AsyncOvensResource"]


class OvensResource(SyncResource):
    """Ovens."""

    @cached_property
    def with_raw_response(self) -> OvensResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OvensResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OvensResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OvensResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        beta: Literal["ovens"],
        if_none_match: str,
        hot: Literal["yes"] | Omit = omit,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> OvenListResponse:
        """Look at the ovens.

        Args:
            x_trace: Comes back in the reply.
        """
        return self._request(
            "GET",
            "/ovens",
            cast_to=OvenListResponse,
            query={"beta": beta, "hot": hot},
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


class AsyncOvensResource(AsyncResource):
    """Ovens."""

    @cached_property
    def with_raw_response(self) -> AsyncOvensResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOvensResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOvensResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOvensResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        beta: Literal["ovens"],
        if_none_match: str,
        hot: Literal["yes"] | Omit = omit,
        x_trace: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> OvenListResponse:
        """Look at the ovens.

        Args:
            x_trace: Comes back in the reply.
        """
        return await self._request(
            "GET",
            "/ovens",
            cast_to=OvenListResponse,
            query={"beta": beta, "hot": hot},
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


class OvensResourceWithRawResponse:
    """The methods of `OvensResource`, returning the reply itself."""

    def __init__(self, ovens: OvensResource) -> None:
        self._ovens = ovens
        self.list = to_raw_response(ovens.list)


class OvensResourceWithStreamingResponse:
    """The methods of `OvensResource`, returning the reply unread."""

    def __init__(self, ovens: OvensResource) -> None:
        self._ovens = ovens
        self.list = to_streamed_response(ovens.list)


class AsyncOvensResourceWithRawResponse:
    """The methods of `AsyncOvensResource`, returning the reply itself."""

    def __init__(self, ovens: AsyncOvensResource) -> None:
        self._ovens = ovens
        self.list = async_to_raw_response(ovens.list)


class AsyncOvensResourceWithStreamingResponse:
    """The methods of `AsyncOvensResource`, returning the reply unread."""

    def __init__(self, ovens: AsyncOvensResource) -> None:
        self._ovens = ovens
        self.list = async_to_streamed_response(ovens.list)

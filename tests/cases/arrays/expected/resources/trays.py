"""The methods for trays."""

from __future__ import annotations

from collections.abc import Iterable
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
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)
from ..types import tray_fill_params
from ..types.tray_fill_response import TrayFillResponse

__all__ = ["TraysResource", "AsyncTraysResource"]


class TraysResource(SyncResource):
    """Trays."""

    @cached_property
    def with_raw_response(self) -> TraysResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TraysResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TraysResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TraysResourceWithStreamingResponse(self)

    def fill(
        self,
        *,
        names: SequenceNotStr[str],
        anything: Iterable[object] | Omit = omit,
        boxes: Iterable[tray_fill_params.Box] | Omit = omit,
        colours: SequenceNotStr[str] | Omit = omit,
        grid: Iterable[Iterable[float]] | Omit = omit,
        kinds: Iterable[Literal["roll", "bun"]] | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TrayFillResponse:
        """Fill a tray."""
        return self._request(
            "POST",
            "/trays",
            cast_to=TrayFillResponse,
            query={"colours": colours},
            body={
                "names": names,
                "anything": anything,
                "boxes": boxes,
                "grid": grid,
                "kinds": kinds,
                "sizes": sizes,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTraysResource(AsyncResource):
    """Trays."""

    @cached_property
    def with_raw_response(self) -> AsyncTraysResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTraysResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTraysResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTraysResourceWithStreamingResponse(self)

    async def fill(
        self,
        *,
        names: SequenceNotStr[str],
        anything: Iterable[object] | Omit = omit,
        boxes: Iterable[tray_fill_params.Box] | Omit = omit,
        colours: SequenceNotStr[str] | Omit = omit,
        grid: Iterable[Iterable[float]] | Omit = omit,
        kinds: Iterable[Literal["roll", "bun"]] | Omit = omit,
        sizes: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TrayFillResponse:
        """Fill a tray."""
        return await self._request(
            "POST",
            "/trays",
            cast_to=TrayFillResponse,
            query={"colours": colours},
            body={
                "names": names,
                "anything": anything,
                "boxes": boxes,
                "grid": grid,
                "kinds": kinds,
                "sizes": sizes,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TraysResourceWithRawResponse:
    """The methods of `TraysResource`, returning the reply itself."""

    def __init__(self, trays: TraysResource) -> None:
        self._trays = trays
        self.fill = to_raw_response(trays.fill)


class TraysResourceWithStreamingResponse:
    """The methods of `TraysResource`, returning the reply unread."""

    def __init__(self, trays: TraysResource) -> None:
        self._trays = trays
        self.fill = to_streamed_response(trays.fill)


class AsyncTraysResourceWithRawResponse:
    """The methods of `AsyncTraysResource`, returning the reply itself."""

    def __init__(self, trays: AsyncTraysResource) -> None:
        self._trays = trays
        self.fill = async_to_raw_response(trays.fill)


class AsyncTraysResourceWithStreamingResponse:
    """The methods of `AsyncTraysResource`, returning the reply unread."""

    def __init__(self, trays: AsyncTraysResource) -> None:
        self._trays = trays
        self.fill = async_to_streamed_response(trays.fill)

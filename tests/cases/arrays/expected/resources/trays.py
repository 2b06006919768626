"""The methods for trays."""

from __future__ import annotations

from collections.abc import Iterable
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
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)
from ..types import tray_fill_params, tray_fill_response


class Trays(SyncResource):
    """Trays."""

    @cached_property
    def with_raw_response(self) -> TraysWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TraysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TraysWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TraysWithStreamingResponse(self)

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
    ) -> List[tray_fill_response.Item]:
        """Fill a tray."""
        return self._request(
            "POST",
            "/trays",
            cast_to=List[tray_fill_response.Item],
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


class AsyncTrays(AsyncResource):
    """Trays."""

    @cached_property
    def with_raw_response(self) -> AsyncTraysWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTraysWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTraysWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTraysWithStreamingResponse(self)

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
    ) -> List[tray_fill_response.Item]:
        """Fill a tray."""
        return await self._request(
            "POST",
            "/trays",
            cast_to=List[tray_fill_response.Item],
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


class TraysWithRawResponse:
    """The methods of `Trays`, returning the reply itself."""

    def __init__(self, trays: Trays) -> None:
        self._trays = trays
        self.fill = to_raw_response(trays.fill)


class TraysWithStreamingResponse:
    """The methods of `Trays`, returning the reply unread."""

    def __init__(self, trays: Trays) -> None:
        self._trays = trays
        self.fill = to_streamed_response(trays.fill)


class AsyncTraysWithRawResponse:
    """The methods of `AsyncTrays`, returning the reply itself."""

    def __init__(self, trays: AsyncTrays) -> None:
        self._trays = trays
        self.fill = async_to_raw_response(trays.fill)


class AsyncTraysWithStreamingResponse:
    """The methods of `AsyncTrays`, returning the reply unread."""

    def __init__(self, trays: AsyncTrays) -> None:
        self._trays = trays
        self.fill = async_to_streamed_response(trays.fill)

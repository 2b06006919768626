"""The methods for rows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.lines import json_lines
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import shared_params

__all__ = ["RowsResource", "AsyncRowsResource"]


class RowsResource(SyncResource):
    """Rows."""

    @cached_property
    def with_raw_response(self) -> RowsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return RowsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RowsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return RowsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /rows`

        Args:
            body: The rows.
        """
        return self._request(
            "POST",
            "/rows",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/x-ndjson"},
            content=json_lines(body, shared_params.Row),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRowsResource(AsyncResource):
    """Rows."""

    @cached_property
    def with_raw_response(self) -> AsyncRowsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncRowsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRowsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncRowsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: Iterable[shared_params.Row],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /rows`

        Args:
            body: The rows.
        """
        return await self._request(
            "POST",
            "/rows",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/x-ndjson"},
            content=json_lines(body, shared_params.Row),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RowsResourceWithRawResponse:
    """The methods of `RowsResource`, returning the reply itself."""

    def __init__(self, rows: RowsResource) -> None:
        self._rows = rows
        self.create = to_raw_response(rows.create)


class RowsResourceWithStreamingResponse:
    """The methods of `RowsResource`, returning the reply unread."""

    def __init__(self, rows: RowsResource) -> None:
        self._rows = rows
        self.create = to_streamed_response(rows.create)


class AsyncRowsResourceWithRawResponse:
    """The methods of `AsyncRowsResource`, returning the reply itself."""

    def __init__(self, rows: AsyncRowsResource) -> None:
        self._rows = rows
        self.create = async_to_raw_response(rows.create)


class AsyncRowsResourceWithStreamingResponse:
    """The methods of `AsyncRowsResource`, returning the reply unread."""

    def __init__(self, rows: AsyncRowsResource) -> None:
        self._rows = rows
        self.create = async_to_streamed_response(rows.create)

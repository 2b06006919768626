"""The methods for scans."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    FileTypes,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)

__all__ = ["ScansResource", "AsyncScansResource"]


class ScansResource(SyncResource):
    """Scans."""

    @cached_property
    def with_raw_response(self) -> ScansResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ScansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScansResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ScansResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        note: str,
        page: FileTypes,
        cover: FileTypes | Omit = omit,
        marks: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """Send a page.

        Args:
            page: A picture of it.
        """
        return self._request(
            "POST",
            "/scans",
            cast_to=str,
            body={"note": note, "marks": marks},
            files={"page": page, "cover": cover},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncScansResource(AsyncResource):
    """Scans."""

    @cached_property
    def with_raw_response(self) -> AsyncScansResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncScansResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScansResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncScansResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        note: str,
        page: FileTypes,
        cover: FileTypes | Omit = omit,
        marks: Iterable[int] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> str:
        """Send a page.

        Args:
            page: A picture of it.
        """
        return await self._request(
            "POST",
            "/scans",
            cast_to=str,
            body={"note": note, "marks": marks},
            files={"page": page, "cover": cover},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ScansResourceWithRawResponse:
    """The methods of `ScansResource`, returning the reply itself."""

    def __init__(self, scans: ScansResource) -> None:
        self._scans = scans
        self.create = to_raw_response(scans.create)


class ScansResourceWithStreamingResponse:
    """The methods of `ScansResource`, returning the reply unread."""

    def __init__(self, scans: ScansResource) -> None:
        self._scans = scans
        self.create = to_streamed_response(scans.create)


class AsyncScansResourceWithRawResponse:
    """The methods of `AsyncScansResource`, returning the reply itself."""

    def __init__(self, scans: AsyncScansResource) -> None:
        self._scans = scans
        self.create = async_to_raw_response(scans.create)


class AsyncScansResourceWithStreamingResponse:
    """The methods of `AsyncScansResource`, returning the reply unread."""

    def __init__(self, scans: AsyncScansResource) -> None:
        self._scans = scans
        self.create = async_to_streamed_response(scans.create)

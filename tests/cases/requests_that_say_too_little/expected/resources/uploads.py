"""The methods for uploads."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.headers import header_value
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    FileContent,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)

__all__ = ["UploadsResource", "AsyncUploadsResource"]


class UploadsResource(SyncResource):
    """Uploads."""

    @cached_property
    def with_raw_response(self) -> UploadsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return UploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return UploadsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        body: FileContent,
        x_part: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /uploads`"""
        return self._request(
            "POST",
            "/uploads",
            cast_to=NoneType,
            headers={
                "Accept": "*/*",
                "Content-Type": "application/octet-stream",
                "X-Part": header_value(x_part),
            },
            content=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUploadsResource(AsyncResource):
    """Uploads."""

    @cached_property
    def with_raw_response(self) -> AsyncUploadsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncUploadsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncUploadsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: FileContent,
        x_part: int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /uploads`"""
        return await self._request(
            "POST",
            "/uploads",
            cast_to=NoneType,
            headers={
                "Accept": "*/*",
                "Content-Type": "application/octet-stream",
                "X-Part": header_value(x_part),
            },
            content=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class UploadsResourceWithRawResponse:
    """The methods of `UploadsResource`, returning the reply itself."""

    def __init__(self, uploads: UploadsResource) -> None:
        self._uploads = uploads
        self.create = to_raw_response(uploads.create)


class UploadsResourceWithStreamingResponse:
    """The methods of `UploadsResource`, returning the reply unread."""

    def __init__(self, uploads: UploadsResource) -> None:
        self._uploads = uploads
        self.create = to_streamed_response(uploads.create)


class AsyncUploadsResourceWithRawResponse:
    """The methods of `AsyncUploadsResource`, returning the reply itself."""

    def __init__(self, uploads: AsyncUploadsResource) -> None:
        self._uploads = uploads
        self.create = async_to_raw_response(uploads.create)


class AsyncUploadsResourceWithStreamingResponse:
    """The methods of `AsyncUploadsResource`, returning the reply unread."""

    def __init__(self, uploads: AsyncUploadsResource) -> None:
        self._uploads = uploads
        self.create = async_to_streamed_response(uploads.create)

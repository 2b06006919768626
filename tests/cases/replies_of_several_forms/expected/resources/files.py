"""The methods for files."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["FilesResource", "AsyncFilesResource"]


class FilesResource(SyncResource):
    """Files."""

    @cached_property
    def with_raw_response(self) -> FilesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return FilesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return FilesResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """`GET /files`"""
        return self._request(
            "GET",
            "/files",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "image/png, application/octet-stream"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFilesResource(AsyncResource):
    """Files."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncFilesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncFilesResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """`GET /files`"""
        return await self._request(
            "GET",
            "/files",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "image/png, application/octet-stream"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FilesResourceWithRawResponse:
    """The methods of `FilesResource`, returning the reply itself."""

    def __init__(self, files: FilesResource) -> None:
        self._files = files
        self.list = to_raw_response(files.list)


class FilesResourceWithStreamingResponse:
    """The methods of `FilesResource`, returning the reply unread."""

    def __init__(self, files: FilesResource) -> None:
        self._files = files
        self.list = to_streamed_response(files.list)


class AsyncFilesResourceWithRawResponse:
    """The methods of `AsyncFilesResource`, returning the reply itself."""

    def __init__(self, files: AsyncFilesResource) -> None:
        self._files = files
        self.list = async_to_raw_response(files.list)


class AsyncFilesResourceWithStreamingResponse:
    """The methods of `AsyncFilesResource`, returning the reply unread."""

    def __init__(self, files: AsyncFilesResource) -> None:
        self._files = files
        self.list = async_to_streamed_response(files.list)

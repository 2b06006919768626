"""The methods for scans."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.scan import Scan

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

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Scan:
        """Look at a scan."""
        return self._request(
            "GET",
            path_template("/scans/{id}", id=id),
            cast_to=Scan,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def picture(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BinaryAPIResponse:
        """Fetch the picture."""
        return self._request(
            "GET",
            path_template("/scans/{id}/picture", id=id),
            cast_to=BinaryAPIResponse,
            headers={"Accept": "application/octet-stream"},
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

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Scan:
        """Look at a scan."""
        return await self._request(
            "GET",
            path_template("/scans/{id}", id=id),
            cast_to=Scan,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def picture(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> AsyncBinaryAPIResponse:
        """Fetch the picture."""
        return await self._request(
            "GET",
            path_template("/scans/{id}/picture", id=id),
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "application/octet-stream"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ScansResourceWithRawResponse:
    """The methods of `ScansResource`, returning the reply itself."""

    def __init__(self, scans: ScansResource) -> None:
        self._scans = scans
        self.retrieve = to_raw_response(scans.retrieve)
        self.picture = to_raw_response(scans.picture)


class ScansResourceWithStreamingResponse:
    """The methods of `ScansResource`, returning the reply unread."""

    def __init__(self, scans: ScansResource) -> None:
        self._scans = scans
        self.retrieve = to_streamed_response(scans.retrieve)
        self.picture = to_streamed_response(scans.picture)


class AsyncScansResourceWithRawResponse:
    """The methods of `AsyncScansResource`, returning the reply itself."""

    def __init__(self, scans: AsyncScansResource) -> None:
        self._scans = scans
        self.retrieve = async_to_raw_response(scans.retrieve)
        self.picture = async_to_raw_response(scans.picture)


class AsyncScansResourceWithStreamingResponse:
    """The methods of `AsyncScansResource`, returning the reply unread."""

    def __init__(self, scans: AsyncScansResource) -> None:
        self._scans = scans
        self.retrieve = async_to_streamed_response(scans.retrieve)
        self.picture = async_to_streamed_response(scans.picture)

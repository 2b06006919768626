"""The methods for scans."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.scan import Scan


class Scans(SyncResource):
    """Scans."""

    @cached_property
    def with_raw_response(self) -> ScansWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ScansWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ScansWithStreamingResponse(self)

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

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Throw it away."""
        return self._request(
            "DELETE",
            path_template("/scans/{id}", id=id),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncScans(AsyncResource):
    """Scans."""

    @cached_property
    def with_raw_response(self) -> AsyncScansWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncScansWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncScansWithStreamingResponse(self)

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

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Throw it away."""
        return await self._request(
            "DELETE",
            path_template("/scans/{id}", id=id),
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ScansWithRawResponse:
    """The methods of `Scans`, returning the reply itself."""

    def __init__(self, scans: Scans) -> None:
        self._scans = scans
        self.retrieve = to_raw_response(scans.retrieve)
        self.delete = to_raw_response(scans.delete)


class ScansWithStreamingResponse:
    """The methods of `Scans`, returning the reply unread."""

    def __init__(self, scans: Scans) -> None:
        self._scans = scans
        self.retrieve = to_streamed_response(scans.retrieve)
        self.delete = to_streamed_response(scans.delete)


class AsyncScansWithRawResponse:
    """The methods of `AsyncScans`, returning the reply itself."""

    def __init__(self, scans: AsyncScans) -> None:
        self._scans = scans
        self.retrieve = async_to_raw_response(scans.retrieve)
        self.delete = async_to_raw_response(scans.delete)


class AsyncScansWithStreamingResponse:
    """The methods of `AsyncScans`, returning the reply unread."""

    def __init__(self, scans: AsyncScans) -> None:
        self._scans = scans
        self.retrieve = async_to_streamed_response(scans.retrieve)
        self.delete = async_to_streamed_response(scans.delete)

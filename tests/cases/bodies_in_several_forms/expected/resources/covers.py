"""The methods for covers."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

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
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)

__all__ = ["CoversResource", "AsyncCoversResource"]


class CoversResource(SyncResource):
    """Covers."""

    @cached_property
    def with_raw_response(self) -> CoversResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return CoversResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CoversResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return CoversResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        scan: FileTypes,
        more: Iterable[FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /covers`"""
        return self._request(
            "POST",
            "/covers",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            files={"scan": scan, "more": more},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        *,
        scan: str,
        more: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /covers`"""
        return self._request(
            "PUT",
            "/covers",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"scan": scan, "more": more},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCoversResource(AsyncResource):
    """Covers."""

    @cached_property
    def with_raw_response(self) -> AsyncCoversResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncCoversResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCoversResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncCoversResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        scan: FileTypes,
        more: Iterable[FileTypes] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /covers`"""
        return await self._request(
            "POST",
            "/covers",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            files={"scan": scan, "more": more},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        *,
        scan: str,
        more: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /covers`"""
        return await self._request(
            "PUT",
            "/covers",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"scan": scan, "more": more},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class CoversResourceWithRawResponse:
    """The methods of `CoversResource`, returning the reply itself."""

    def __init__(self, covers: CoversResource) -> None:
        self._covers = covers
        self.create = to_raw_response(covers.create)
        self.replace = to_raw_response(covers.replace)


class CoversResourceWithStreamingResponse:
    """The methods of `CoversResource`, returning the reply unread."""

    def __init__(self, covers: CoversResource) -> None:
        self._covers = covers
        self.create = to_streamed_response(covers.create)
        self.replace = to_streamed_response(covers.replace)


class AsyncCoversResourceWithRawResponse:
    """The methods of `AsyncCoversResource`, returning the reply itself."""

    def __init__(self, covers: AsyncCoversResource) -> None:
        self._covers = covers
        self.create = async_to_raw_response(covers.create)
        self.replace = async_to_raw_response(covers.replace)


class AsyncCoversResourceWithStreamingResponse:
    """The methods of `AsyncCoversResource`, returning the reply unread."""

    def __init__(self, covers: AsyncCoversResource) -> None:
        self._covers = covers
        self.create = async_to_streamed_response(covers.create)
        self.replace = async_to_streamed_response(covers.replace)

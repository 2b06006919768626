"""The methods for drafts."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ...types.book_list_response import BookListResponse

__all__ = ["DraftsResource", "AsyncDraftsResource"]


class DraftsResource(SyncResource):
    """Drafts."""

    @cached_property
    def with_raw_response(self) -> DraftsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return DraftsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DraftsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return DraftsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookListResponse:
        """`GET /drafts`"""
        return self._request(
            "GET",
            "/drafts",
            cast_to=BookListResponse,
            unwrap="data",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDraftsResource(AsyncResource):
    """Drafts."""

    @cached_property
    def with_raw_response(self) -> AsyncDraftsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncDraftsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDraftsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncDraftsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> BookListResponse:
        """`GET /drafts`"""
        return await self._request(
            "GET",
            "/drafts",
            cast_to=BookListResponse,
            unwrap="data",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class DraftsResourceWithRawResponse:
    """The methods of `DraftsResource`, returning the reply itself."""

    def __init__(self, drafts: DraftsResource) -> None:
        self._drafts = drafts
        self.list = to_raw_response(drafts.list)


class DraftsResourceWithStreamingResponse:
    """The methods of `DraftsResource`, returning the reply unread."""

    def __init__(self, drafts: DraftsResource) -> None:
        self._drafts = drafts
        self.list = to_streamed_response(drafts.list)


class AsyncDraftsResourceWithRawResponse:
    """The methods of `AsyncDraftsResource`, returning the reply itself."""

    def __init__(self, drafts: AsyncDraftsResource) -> None:
        self._drafts = drafts
        self.list = async_to_raw_response(drafts.list)


class AsyncDraftsResourceWithStreamingResponse:
    """The methods of `AsyncDraftsResource`, returning the reply unread."""

    def __init__(self, drafts: AsyncDraftsResource) -> None:
        self._drafts = drafts
        self.list = async_to_streamed_response(drafts.list)

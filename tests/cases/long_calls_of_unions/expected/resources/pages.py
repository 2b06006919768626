"""The methods for pages."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..types.page_list_response import PageListResponse

__all__ = ["PagesResource", "AsyncPagesResource"]


class PagesResource(SyncResource):
    """Pages."""

    @cached_property
    def with_raw_response(self) -> PagesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PagesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PagesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PagesResourceWithStreamingResponse(self)

    def list(
        self,
        book_number_within_shelf: str,
        *,
        shelf_number: str,
        first_page_number: int | Omit = omit,
        last_page_number: int | Omit = omit,
        with_pictures: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PageListResponse:
        """`GET /shelves/{shelf_number}/books/{book_number_within_shelf}/pages`"""
        return cast(
            "PageListResponse",
            self._request(
                "GET",
                path_template(
                    "/shelves/{shelf_number}/books/{book_number_within_shelf}/pages",
                    shelf_number=shelf_number,
                    book_number_within_shelf=book_number_within_shelf,
                ),
                cast_to=cast("Any", PageListResponse),
                query={
                    "first_page_number": first_page_number,
                    "last_page_number": last_page_number,
                    "with_pictures": with_pictures,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncPagesResource(AsyncResource):
    """Pages."""

    @cached_property
    def with_raw_response(self) -> AsyncPagesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPagesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPagesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPagesResourceWithStreamingResponse(self)

    async def list(
        self,
        book_number_within_shelf: str,
        *,
        shelf_number: str,
        first_page_number: int | Omit = omit,
        last_page_number: int | Omit = omit,
        with_pictures: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PageListResponse:
        """`GET /shelves/{shelf_number}/books/{book_number_within_shelf}/pages`"""
        return cast(
            "PageListResponse",
            await self._request(
                "GET",
                path_template(
                    "/shelves/{shelf_number}/books/{book_number_within_shelf}/pages",
                    shelf_number=shelf_number,
                    book_number_within_shelf=book_number_within_shelf,
                ),
                cast_to=cast("Any", PageListResponse),
                query={
                    "first_page_number": first_page_number,
                    "last_page_number": last_page_number,
                    "with_pictures": with_pictures,
                },
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class PagesResourceWithRawResponse:
    """The methods of `PagesResource`, returning the reply itself."""

    def __init__(self, pages: PagesResource) -> None:
        self._pages = pages
        self.list = to_raw_response(pages.list)


class PagesResourceWithStreamingResponse:
    """The methods of `PagesResource`, returning the reply unread."""

    def __init__(self, pages: PagesResource) -> None:
        self._pages = pages
        self.list = to_streamed_response(pages.list)


class AsyncPagesResourceWithRawResponse:
    """The methods of `AsyncPagesResource`, returning the reply itself."""

    def __init__(self, pages: AsyncPagesResource) -> None:
        self._pages = pages
        self.list = async_to_raw_response(pages.list)


class AsyncPagesResourceWithStreamingResponse:
    """The methods of `AsyncPagesResource`, returning the reply unread."""

    def __init__(self, pages: AsyncPagesResource) -> None:
        self._pages = pages
        self.list = async_to_streamed_response(pages.list)

"""The methods for albums."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.multipart import FileOrText
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
from ..types import album_create_params

__all__ = ["AlbumsResource", "AsyncAlbumsResource"]


class AlbumsResource(SyncResource):
    """Albums."""

    @cached_property
    def with_raw_response(self) -> AlbumsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AlbumsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AlbumsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AlbumsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        cover: album_create_params.Cover,
        back: FileTypes | str | Omit = omit,
        pages: Iterable[FileTypes] | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /albums`"""
        return self._request(
            "POST",
            "/albums",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"title": title},
            files={"cover": cover, "back": FileOrText(back), "pages": pages},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def note(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /notes`"""
        return self._request(
            "POST",
            "/notes",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"text": text},
            files={},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAlbumsResource(AsyncResource):
    """Albums."""

    @cached_property
    def with_raw_response(self) -> AsyncAlbumsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncAlbumsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAlbumsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncAlbumsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        cover: album_create_params.Cover,
        back: FileTypes | str | Omit = omit,
        pages: Iterable[FileTypes] | Omit = omit,
        title: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /albums`"""
        return await self._request(
            "POST",
            "/albums",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"title": title},
            files={"cover": cover, "back": FileOrText(back), "pages": pages},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def note(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /notes`"""
        return await self._request(
            "POST",
            "/notes",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"text": text},
            files={},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AlbumsResourceWithRawResponse:
    """The methods of `AlbumsResource`, returning the reply itself."""

    def __init__(self, albums: AlbumsResource) -> None:
        self._albums = albums
        self.create = to_raw_response(albums.create)
        self.note = to_raw_response(albums.note)


class AlbumsResourceWithStreamingResponse:
    """The methods of `AlbumsResource`, returning the reply unread."""

    def __init__(self, albums: AlbumsResource) -> None:
        self._albums = albums
        self.create = to_streamed_response(albums.create)
        self.note = to_streamed_response(albums.note)


class AsyncAlbumsResourceWithRawResponse:
    """The methods of `AsyncAlbumsResource`, returning the reply itself."""

    def __init__(self, albums: AsyncAlbumsResource) -> None:
        self._albums = albums
        self.create = async_to_raw_response(albums.create)
        self.note = async_to_raw_response(albums.note)


class AsyncAlbumsResourceWithStreamingResponse:
    """The methods of `AsyncAlbumsResource`, returning the reply unread."""

    def __init__(self, albums: AsyncAlbumsResource) -> None:
        self._albums = albums
        self.create = async_to_streamed_response(albums.create)
        self.note = async_to_streamed_response(albums.note)

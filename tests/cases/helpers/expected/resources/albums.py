"""The methods for albums."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .._runtime.aio.concurrency import async_concurrently
from .._runtime.aio.polling import async_poll
from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import check_segments, path_template
from .._runtime.polling import In, NotIn, Until, check_times, seconds
from .._runtime.sync.concurrency import concurrently
from .._runtime.sync.polling import poll
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
from ..types.album import Album
from .pictures import AsyncPicturesResource as AsyncPicturesResourceResource
from .pictures import PicturesResource as PicturesResourceResource

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
        picture_ids: SequenceNotStr[str],
        paper: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Print an album."""
        return self._request(
            "POST",
            "/albums",
            cast_to=Album,
            body={"picture_ids": picture_ids, "paper": paper},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        album_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Look at an album."""
        return self._request(
            "GET",
            path_template("/albums/{album_id}", album_id=album_id),
            cast_to=Album,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def cover(
        self,
        album_id: str,
        *,
        picture_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Choose the cover."""
        return self._request(
            "POST",
            path_template("/albums/{album_id}/cover", album_id=album_id),
            cast_to=Album,
            body={"picture_id": picture_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def poll(
        self,
        album_id: str,
        *,
        every_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Waits until it is printed.

        Args:
            every_ms: Milliseconds between two requests; 500 by default when the
                server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 60 by default.
        """
        return poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                album_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until({"state": NotIn("printing")}, {"left.pages": In(0)}),
            name=f"Album {album_id!r}",
            interval=seconds(every_ms),
            default_interval=0.5,
            interval_header="x-look-again-ms",
            max_wait=max_wait_seconds,
            default_max_wait=60.0,
        )

    def create_and_poll(
        self,
        *,
        picture_ids: SequenceNotStr[str],
        paper: str | Omit = omit,
        every_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Prints an album and waits for it.

        Args:
            every_ms: Milliseconds between two requests; 500 by default when the
                server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 60 by default.
        """
        check_times(every_ms=every_ms, max_wait_seconds=max_wait_seconds)
        created = self.create(
            picture_ids=picture_ids,
            paper=paper,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self.poll(
            created.id,
            every_ms=every_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    def upload_cover(
        self,
        *,
        album_id: str,
        picture: FileTypes,
    ) -> Album:
        """Sends a picture and makes it the cover."""
        check_segments(album_id=album_id)
        uploaded = PicturesResourceResource(self._client).create(
            file=picture,
            purpose="cover",
        )
        return self.cover(album_id, picture_id=uploaded.id)

    def upload_and_poll(
        self,
        *,
        pictures: Iterable[FileTypes],
        max_concurrency: int = 5,
        picture_ids: SequenceNotStr[str] | Omit = omit,
        paper: str | Omit = omit,
        every_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> Album:
        """Sends pictures and prints them.

        Args:
            pictures: The files to send.
            max_concurrency: How many files to send at the same time.
            every_ms: Milliseconds between two requests; 500 by default when the
                server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 60 by default.
        """
        check_segments()
        check_times(every_ms=every_ms, max_wait_seconds=max_wait_seconds)
        uploaded = concurrently(
            lambda file: PicturesResourceResource(self._client).create(
                file=file,
                purpose="page",
            ),
            pictures,
            max_concurrency=max_concurrency,
        )
        return self.create_and_poll(
            picture_ids=[*(picture_ids or ()), *(file.id for file in uploaded)],
            paper=paper,
            every_ms=every_ms,
            max_wait_seconds=max_wait_seconds,
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
        picture_ids: SequenceNotStr[str],
        paper: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Print an album."""
        return await self._request(
            "POST",
            "/albums",
            cast_to=Album,
            body={"picture_ids": picture_ids, "paper": paper},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        album_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Look at an album."""
        return await self._request(
            "GET",
            path_template("/albums/{album_id}", album_id=album_id),
            cast_to=Album,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def cover(
        self,
        album_id: str,
        *,
        picture_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Choose the cover."""
        return await self._request(
            "POST",
            path_template("/albums/{album_id}/cover", album_id=album_id),
            cast_to=Album,
            body={"picture_id": picture_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def poll(
        self,
        album_id: str,
        *,
        every_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Waits until it is printed.

        Args:
            every_ms: Milliseconds between two requests; 500 by default when the
                server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 60 by default.
        """
        return await async_poll(
            lambda left: self._within(left).with_raw_response.retrieve(
                album_id,
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
            until=Until({"state": NotIn("printing")}, {"left.pages": In(0)}),
            name=f"Album {album_id!r}",
            interval=seconds(every_ms),
            default_interval=0.5,
            interval_header="x-look-again-ms",
            max_wait=max_wait_seconds,
            default_max_wait=60.0,
        )

    async def create_and_poll(
        self,
        *,
        picture_ids: SequenceNotStr[str],
        paper: str | Omit = omit,
        every_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Album:
        """Prints an album and waits for it.

        Args:
            every_ms: Milliseconds between two requests; 500 by default when the
                server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 60 by default.
        """
        check_times(every_ms=every_ms, max_wait_seconds=max_wait_seconds)
        created = await self.create(
            picture_ids=picture_ids,
            paper=paper,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return await self.poll(
            created.id,
            every_ms=every_ms,
            max_wait_seconds=max_wait_seconds,
            extra_headers=extra_headers,
            timeout=timeout,
        )

    async def upload_cover(
        self,
        *,
        album_id: str,
        picture: FileTypes,
    ) -> Album:
        """Sends a picture and makes it the cover."""
        check_segments(album_id=album_id)
        uploaded = await AsyncPicturesResourceResource(self._client).create(
            file=picture,
            purpose="cover",
        )
        return await self.cover(album_id, picture_id=uploaded.id)

    async def upload_and_poll(
        self,
        *,
        pictures: Iterable[FileTypes],
        max_concurrency: int = 5,
        picture_ids: SequenceNotStr[str] | Omit = omit,
        paper: str | Omit = omit,
        every_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
    ) -> Album:
        """Sends pictures and prints them.

        Args:
            pictures: The files to send.
            max_concurrency: How many files to send at the same time.
            every_ms: Milliseconds between two requests; 500 by default when the
                server asks for no other interval.
            max_wait_seconds: Seconds to wait at most, after which `TimeoutError` is
                raised; 60 by default.
        """
        check_segments()
        check_times(every_ms=every_ms, max_wait_seconds=max_wait_seconds)
        uploaded = await async_concurrently(
            lambda file: AsyncPicturesResourceResource(self._client).create(
                file=file,
                purpose="page",
            ),
            pictures,
            max_concurrency=max_concurrency,
        )
        return await self.create_and_poll(
            picture_ids=[*(picture_ids or ()), *(file.id for file in uploaded)],
            paper=paper,
            every_ms=every_ms,
            max_wait_seconds=max_wait_seconds,
        )


class AlbumsResourceWithRawResponse:
    """The methods of `AlbumsResource`, returning the reply itself."""

    def __init__(self, albums: AlbumsResource) -> None:
        self._albums = albums
        self.create = to_raw_response(albums.create)
        self.retrieve = to_raw_response(albums.retrieve)
        self.cover = to_raw_response(albums.cover)


class AlbumsResourceWithStreamingResponse:
    """The methods of `AlbumsResource`, returning the reply unread."""

    def __init__(self, albums: AlbumsResource) -> None:
        self._albums = albums
        self.create = to_streamed_response(albums.create)
        self.retrieve = to_streamed_response(albums.retrieve)
        self.cover = to_streamed_response(albums.cover)


class AsyncAlbumsResourceWithRawResponse:
    """The methods of `AsyncAlbumsResource`, returning the reply itself."""

    def __init__(self, albums: AsyncAlbumsResource) -> None:
        self._albums = albums
        self.create = async_to_raw_response(albums.create)
        self.retrieve = async_to_raw_response(albums.retrieve)
        self.cover = async_to_raw_response(albums.cover)


class AsyncAlbumsResourceWithStreamingResponse:
    """The methods of `AsyncAlbumsResource`, returning the reply unread."""

    def __init__(self, albums: AsyncAlbumsResource) -> None:
        self._albums = albums
        self.create = async_to_streamed_response(albums.create)
        self.retrieve = async_to_streamed_response(albums.retrieve)
        self.cover = async_to_streamed_response(albums.cover)

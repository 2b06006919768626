"""The methods for chapters."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import path_template
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ...types.books.chapter import Chapter

__all__ = ["ChaptersResource", "AsyncChaptersResource"]


class ChaptersResource(SyncResource):
    """Parts of a book."""

    @cached_property
    def with_raw_response(self) -> ChaptersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ChaptersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChaptersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ChaptersResourceWithStreamingResponse(self)

    def retrieve(
        self,
        number: int,
        *,
        book_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Chapter:
        """Read a chapter."""
        return self._request(
            "GET",
            path_template(
                "/books/{book_id}/chapters/{number}",
                number=number,
                book_id=book_id,
            ),
            cast_to=Chapter,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        book_id: str,
        number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Tear a chapter out."""
        return self._request(
            "DELETE",
            path_template(
                "/books/{book_id}/chapters/{number}",
                book_id=book_id,
                number=number,
            ),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChaptersResource(AsyncResource):
    """Parts of a book."""

    @cached_property
    def with_raw_response(self) -> AsyncChaptersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncChaptersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChaptersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncChaptersResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        number: int,
        *,
        book_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Chapter:
        """Read a chapter."""
        return await self._request(
            "GET",
            path_template(
                "/books/{book_id}/chapters/{number}",
                number=number,
                book_id=book_id,
            ),
            cast_to=Chapter,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        book_id: str,
        number: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Tear a chapter out."""
        return await self._request(
            "DELETE",
            path_template(
                "/books/{book_id}/chapters/{number}",
                book_id=book_id,
                number=number,
            ),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ChaptersResourceWithRawResponse:
    """The methods of `ChaptersResource`, returning the reply itself."""

    def __init__(self, chapters: ChaptersResource) -> None:
        self._chapters = chapters
        self.retrieve = to_raw_response(chapters.retrieve)
        self.delete = to_raw_response(chapters.delete)


class ChaptersResourceWithStreamingResponse:
    """The methods of `ChaptersResource`, returning the reply unread."""

    def __init__(self, chapters: ChaptersResource) -> None:
        self._chapters = chapters
        self.retrieve = to_streamed_response(chapters.retrieve)
        self.delete = to_streamed_response(chapters.delete)


class AsyncChaptersResourceWithRawResponse:
    """The methods of `AsyncChaptersResource`, returning the reply itself."""

    def __init__(self, chapters: AsyncChaptersResource) -> None:
        self._chapters = chapters
        self.retrieve = async_to_raw_response(chapters.retrieve)
        self.delete = async_to_raw_response(chapters.delete)


class AsyncChaptersResourceWithStreamingResponse:
    """The methods of `AsyncChaptersResource`, returning the reply unread."""

    def __init__(self, chapters: AsyncChaptersResource) -> None:
        self._chapters = chapters
        self.retrieve = async_to_streamed_response(chapters.retrieve)
        self.delete = async_to_streamed_response(chapters.delete)

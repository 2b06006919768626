"""The methods for searches."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import encoded
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    SequenceNotStr,
    Timeout,
    not_given,
    omit,
)
from ..types import search_create_params, shared_params

__all__ = ["SearchesResource", "AsyncSearchesResource"]


class SearchesResource(SyncResource):
    """Searches."""

    @cached_property
    def with_raw_response(self) -> SearchesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SearchesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SearchesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SearchesResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        codes: Iterable[int] | Omit = omit,
        filter: search_create_params.Filter | Omit = omit,
        limits: search_create_params.Limits | Omit = omit,
        owner: shared_params.Owner | Omit = omit,
        place: str | Omit = omit,
        quoted: str | Omit = omit,
        words: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /searches`"""
        return self._request(
            "POST",
            "/searches",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "codes": encoded(codes, style="form"),
                "filter": encoded(filter, style="deepObject", explode=True),
                "limits": encoded(limits, style="form", explode=True),
                "owner": encoded(owner),
                "place": encoded(place, style="form", explode=True, reserved=True),
                "quoted": encoded(quoted, "application/json"),
                "words": encoded(words),
            },
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSearchesResource(AsyncResource):
    """Searches."""

    @cached_property
    def with_raw_response(self) -> AsyncSearchesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSearchesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSearchesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSearchesResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        codes: Iterable[int] | Omit = omit,
        filter: search_create_params.Filter | Omit = omit,
        limits: search_create_params.Limits | Omit = omit,
        owner: shared_params.Owner | Omit = omit,
        place: str | Omit = omit,
        quoted: str | Omit = omit,
        words: SequenceNotStr[str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /searches`"""
        return await self._request(
            "POST",
            "/searches",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={
                "codes": encoded(codes, style="form"),
                "filter": encoded(filter, style="deepObject", explode=True),
                "limits": encoded(limits, style="form", explode=True),
                "owner": encoded(owner),
                "place": encoded(place, style="form", explode=True, reserved=True),
                "quoted": encoded(quoted, "application/json"),
                "words": encoded(words),
            },
            encoding="form",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SearchesResourceWithRawResponse:
    """The methods of `SearchesResource`, returning the reply itself."""

    def __init__(self, searches: SearchesResource) -> None:
        self._searches = searches
        self.create = to_raw_response(searches.create)


class SearchesResourceWithStreamingResponse:
    """The methods of `SearchesResource`, returning the reply unread."""

    def __init__(self, searches: SearchesResource) -> None:
        self._searches = searches
        self.create = to_streamed_response(searches.create)


class AsyncSearchesResourceWithRawResponse:
    """The methods of `AsyncSearchesResource`, returning the reply itself."""

    def __init__(self, searches: AsyncSearchesResource) -> None:
        self._searches = searches
        self.create = async_to_raw_response(searches.create)


class AsyncSearchesResourceWithStreamingResponse:
    """The methods of `AsyncSearchesResource`, returning the reply unread."""

    def __init__(self, searches: AsyncSearchesResource) -> None:
        self._searches = searches
        self.create = async_to_streamed_response(searches.create)

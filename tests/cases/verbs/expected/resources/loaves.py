"""The methods for loaves."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.loaf import Loaf

__all__ = ["LoavesResource", "AsyncLoavesResource"]


class LoavesResource(SyncResource):
    """Loaves."""

    @cached_property
    def with_raw_response(self) -> LoavesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LoavesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LoavesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LoavesResourceWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does get."""
        return self._request(
            "GET",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def replace(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does put."""
        return self._request(
            "PUT",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def slice(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does post."""
        return self._request(
            "POST",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def eat(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does delete."""
        return self._request(
            "DELETE",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def allowed(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does options."""
        return self._request(
            "OPTIONS",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def peek(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Does head."""
        return self._request(
            "HEAD",
            path_template("/loaves/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def season(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does patch."""
        return self._request(
            "PATCH",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def follow(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does trace."""
        return self._request(
            "TRACE",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLoavesResource(AsyncResource):
    """Loaves."""

    @cached_property
    def with_raw_response(self) -> AsyncLoavesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLoavesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLoavesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLoavesResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does get."""
        return await self._request(
            "GET",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def replace(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does put."""
        return await self._request(
            "PUT",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def slice(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does post."""
        return await self._request(
            "POST",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def eat(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does delete."""
        return await self._request(
            "DELETE",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def allowed(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does options."""
        return await self._request(
            "OPTIONS",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def peek(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Does head."""
        return await self._request(
            "HEAD",
            path_template("/loaves/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def season(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does patch."""
        return await self._request(
            "PATCH",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def follow(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Loaf:
        """Does trace."""
        return await self._request(
            "TRACE",
            path_template("/loaves/{id}", id=id),
            cast_to=Loaf,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LoavesResourceWithRawResponse:
    """The methods of `LoavesResource`, returning the reply itself."""

    def __init__(self, loaves: LoavesResource) -> None:
        self._loaves = loaves
        self.retrieve = to_raw_response(loaves.retrieve)
        self.replace = to_raw_response(loaves.replace)
        self.slice = to_raw_response(loaves.slice)
        self.eat = to_raw_response(loaves.eat)
        self.allowed = to_raw_response(loaves.allowed)
        self.peek = to_raw_response(loaves.peek)
        self.season = to_raw_response(loaves.season)
        self.follow = to_raw_response(loaves.follow)


class LoavesResourceWithStreamingResponse:
    """The methods of `LoavesResource`, returning the reply unread."""

    def __init__(self, loaves: LoavesResource) -> None:
        self._loaves = loaves
        self.retrieve = to_streamed_response(loaves.retrieve)
        self.replace = to_streamed_response(loaves.replace)
        self.slice = to_streamed_response(loaves.slice)
        self.eat = to_streamed_response(loaves.eat)
        self.allowed = to_streamed_response(loaves.allowed)
        self.peek = to_streamed_response(loaves.peek)
        self.season = to_streamed_response(loaves.season)
        self.follow = to_streamed_response(loaves.follow)


class AsyncLoavesResourceWithRawResponse:
    """The methods of `AsyncLoavesResource`, returning the reply itself."""

    def __init__(self, loaves: AsyncLoavesResource) -> None:
        self._loaves = loaves
        self.retrieve = async_to_raw_response(loaves.retrieve)
        self.replace = async_to_raw_response(loaves.replace)
        self.slice = async_to_raw_response(loaves.slice)
        self.eat = async_to_raw_response(loaves.eat)
        self.allowed = async_to_raw_response(loaves.allowed)
        self.peek = async_to_raw_response(loaves.peek)
        self.season = async_to_raw_response(loaves.season)
        self.follow = async_to_raw_response(loaves.follow)


class AsyncLoavesResourceWithStreamingResponse:
    """The methods of `AsyncLoavesResource`, returning the reply unread."""

    def __init__(self, loaves: AsyncLoavesResource) -> None:
        self._loaves = loaves
        self.retrieve = async_to_streamed_response(loaves.retrieve)
        self.replace = async_to_streamed_response(loaves.replace)
        self.slice = async_to_streamed_response(loaves.slice)
        self.eat = async_to_streamed_response(loaves.eat)
        self.allowed = async_to_streamed_response(loaves.allowed)
        self.peek = async_to_streamed_response(loaves.peek)
        self.season = async_to_streamed_response(loaves.season)
        self.follow = async_to_streamed_response(loaves.follow)

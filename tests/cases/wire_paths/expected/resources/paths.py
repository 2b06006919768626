"""The methods for paths."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.thing import Thing

__all__ = ["PathsResource", "AsyncPathsResource"]


class PathsResource(SyncResource):
    """Paths."""

    @cached_property
    def with_raw_response(self) -> PathsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PathsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PathsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PathsResourceWithStreamingResponse(self)

    def apostrophe(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /a'b/{id}`"""
        return self._request(
            "GET",
            path_template("/a'b/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def quote(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /a"+exec("1")+"/{id}`"""
        return self._request(
            "GET",
            path_template('/a"+exec("1")+"/{id}', id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def braces(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /fixed/{{id}}`"""
        return self._request(
            "GET",
            path_template("/fixed/{{id}}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def question(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /query?beta=true&x=%2F`"""
        return self._request(
            "GET",
            "/query?beta=true&x=%2F",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def backslash(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /back\\slash`"""
        return self._request(
            "GET",
            "/back\\slash",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPathsResource(AsyncResource):
    """Paths."""

    @cached_property
    def with_raw_response(self) -> AsyncPathsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPathsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPathsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPathsResourceWithStreamingResponse(self)

    async def apostrophe(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /a'b/{id}`"""
        return await self._request(
            "GET",
            path_template("/a'b/{id}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def quote(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /a"+exec("1")+"/{id}`"""
        return await self._request(
            "GET",
            path_template('/a"+exec("1")+"/{id}', id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def braces(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /fixed/{{id}}`"""
        return await self._request(
            "GET",
            path_template("/fixed/{{id}}", id=id),
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def question(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /query?beta=true&x=%2F`"""
        return await self._request(
            "GET",
            "/query?beta=true&x=%2F",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def backslash(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /back\\slash`"""
        return await self._request(
            "GET",
            "/back\\slash",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PathsResourceWithRawResponse:
    """The methods of `PathsResource`, returning the reply itself."""

    def __init__(self, paths: PathsResource) -> None:
        self._paths = paths
        self.apostrophe = to_raw_response(paths.apostrophe)
        self.quote = to_raw_response(paths.quote)
        self.braces = to_raw_response(paths.braces)
        self.question = to_raw_response(paths.question)
        self.backslash = to_raw_response(paths.backslash)


class PathsResourceWithStreamingResponse:
    """The methods of `PathsResource`, returning the reply unread."""

    def __init__(self, paths: PathsResource) -> None:
        self._paths = paths
        self.apostrophe = to_streamed_response(paths.apostrophe)
        self.quote = to_streamed_response(paths.quote)
        self.braces = to_streamed_response(paths.braces)
        self.question = to_streamed_response(paths.question)
        self.backslash = to_streamed_response(paths.backslash)


class AsyncPathsResourceWithRawResponse:
    """The methods of `AsyncPathsResource`, returning the reply itself."""

    def __init__(self, paths: AsyncPathsResource) -> None:
        self._paths = paths
        self.apostrophe = async_to_raw_response(paths.apostrophe)
        self.quote = async_to_raw_response(paths.quote)
        self.braces = async_to_raw_response(paths.braces)
        self.question = async_to_raw_response(paths.question)
        self.backslash = async_to_raw_response(paths.backslash)


class AsyncPathsResourceWithStreamingResponse:
    """The methods of `AsyncPathsResource`, returning the reply unread."""

    def __init__(self, paths: AsyncPathsResource) -> None:
        self._paths = paths
        self.apostrophe = async_to_streamed_response(paths.apostrophe)
        self.quote = async_to_streamed_response(paths.quote)
        self.braces = async_to_streamed_response(paths.braces)
        self.question = async_to_streamed_response(paths.question)
        self.backslash = async_to_streamed_response(paths.backslash)

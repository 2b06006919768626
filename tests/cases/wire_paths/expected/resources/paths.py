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


class Paths(SyncResource):
    """Paths."""

    @cached_property
    def with_raw_response(self) -> PathsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PathsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PathsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PathsWithStreamingResponse(self)

    def apostrophe(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """"""
        return self._request(
            "GET",
            path_template("/a'b/{id}", id=id),
            cast_to=NoneType,
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
        """"""
        return self._request(
            "GET",
            path_template('/a"+exec("1")+"/{id}', id=id),
            cast_to=NoneType,
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
        """"""
        return self._request(
            "GET",
            path_template("/fixed/{{id}}", id=id),
            cast_to=NoneType,
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
        """"""
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
        """"""
        return self._request(
            "GET",
            "/back\\slash",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPaths(AsyncResource):
    """Paths."""

    @cached_property
    def with_raw_response(self) -> AsyncPathsWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPathsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPathsWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPathsWithStreamingResponse(self)

    async def apostrophe(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """"""
        return await self._request(
            "GET",
            path_template("/a'b/{id}", id=id),
            cast_to=NoneType,
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
        """"""
        return await self._request(
            "GET",
            path_template('/a"+exec("1")+"/{id}', id=id),
            cast_to=NoneType,
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
        """"""
        return await self._request(
            "GET",
            path_template("/fixed/{{id}}", id=id),
            cast_to=NoneType,
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
        """"""
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
        """"""
        return await self._request(
            "GET",
            "/back\\slash",
            cast_to=NoneType,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class PathsWithRawResponse:
    """The methods of `Paths`, returning the reply itself."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self.apostrophe = to_raw_response(paths.apostrophe)
        self.quote = to_raw_response(paths.quote)
        self.braces = to_raw_response(paths.braces)
        self.question = to_raw_response(paths.question)
        self.backslash = to_raw_response(paths.backslash)


class PathsWithStreamingResponse:
    """The methods of `Paths`, returning the reply unread."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self.apostrophe = to_streamed_response(paths.apostrophe)
        self.quote = to_streamed_response(paths.quote)
        self.braces = to_streamed_response(paths.braces)
        self.question = to_streamed_response(paths.question)
        self.backslash = to_streamed_response(paths.backslash)


class AsyncPathsWithRawResponse:
    """The methods of `AsyncPaths`, returning the reply itself."""

    def __init__(self, paths: AsyncPaths) -> None:
        self._paths = paths
        self.apostrophe = async_to_raw_response(paths.apostrophe)
        self.quote = async_to_raw_response(paths.quote)
        self.braces = async_to_raw_response(paths.braces)
        self.question = async_to_raw_response(paths.question)
        self.backslash = async_to_raw_response(paths.backslash)


class AsyncPathsWithStreamingResponse:
    """The methods of `AsyncPaths`, returning the reply unread."""

    def __init__(self, paths: AsyncPaths) -> None:
        self._paths = paths
        self.apostrophe = async_to_streamed_response(paths.apostrophe)
        self.quote = async_to_streamed_response(paths.quote)
        self.braces = async_to_streamed_response(paths.braces)
        self.question = async_to_streamed_response(paths.question)
        self.backslash = async_to_streamed_response(paths.backslash)

"""The methods for nulls."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.null_get_response import NullGetResponse
from ..types.null_post_response import NullPostResponse
from ..types.null_put_response import NullPutResponse

__all__ = ["NullsResource", "AsyncNullsResource"]


class NullsResource(SyncResource):
    """Nulls."""

    @cached_property
    def with_raw_response(self) -> NullsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return NullsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NullsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return NullsResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NullGetResponse | None:
        """`GET /nulls`"""
        return cast(
            "NullGetResponse | None",
            self._request(
                "GET",
                "/nulls",
                cast_to=cast("Any", NullGetResponse | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def post(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NullPostResponse | None:
        """`POST /nulls`"""
        return cast(
            "NullPostResponse | None",
            self._request(
                "POST",
                "/nulls",
                cast_to=cast("Any", NullPostResponse | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def put(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NullPutResponse | None:
        """`PUT /nulls`"""
        return cast(
            "NullPutResponse | None",
            self._request(
                "PUT",
                "/nulls",
                cast_to=cast("Any", NullPutResponse | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def patch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PATCH /nulls`"""
        return cast(
            "None",
            self._request(
                "PATCH",
                "/nulls",
                cast_to=cast("Any", None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncNullsResource(AsyncResource):
    """Nulls."""

    @cached_property
    def with_raw_response(self) -> AsyncNullsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncNullsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNullsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncNullsResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NullGetResponse | None:
        """`GET /nulls`"""
        return cast(
            "NullGetResponse | None",
            await self._request(
                "GET",
                "/nulls",
                cast_to=cast("Any", NullGetResponse | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def post(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NullPostResponse | None:
        """`POST /nulls`"""
        return cast(
            "NullPostResponse | None",
            await self._request(
                "POST",
                "/nulls",
                cast_to=cast("Any", NullPostResponse | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def put(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> NullPutResponse | None:
        """`PUT /nulls`"""
        return cast(
            "NullPutResponse | None",
            await self._request(
                "PUT",
                "/nulls",
                cast_to=cast("Any", NullPutResponse | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def patch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PATCH /nulls`"""
        return cast(
            "None",
            await self._request(
                "PATCH",
                "/nulls",
                cast_to=cast("Any", None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class NullsResourceWithRawResponse:
    """The methods of `NullsResource`, returning the reply itself."""

    def __init__(self, nulls: NullsResource) -> None:
        self._nulls = nulls
        self.get = to_raw_response(nulls.get)
        self.post = to_raw_response(nulls.post)
        self.put = to_raw_response(nulls.put)
        self.patch = to_raw_response(nulls.patch)


class NullsResourceWithStreamingResponse:
    """The methods of `NullsResource`, returning the reply unread."""

    def __init__(self, nulls: NullsResource) -> None:
        self._nulls = nulls
        self.get = to_streamed_response(nulls.get)
        self.post = to_streamed_response(nulls.post)
        self.put = to_streamed_response(nulls.put)
        self.patch = to_streamed_response(nulls.patch)


class AsyncNullsResourceWithRawResponse:
    """The methods of `AsyncNullsResource`, returning the reply itself."""

    def __init__(self, nulls: AsyncNullsResource) -> None:
        self._nulls = nulls
        self.get = async_to_raw_response(nulls.get)
        self.post = async_to_raw_response(nulls.post)
        self.put = async_to_raw_response(nulls.put)
        self.patch = async_to_raw_response(nulls.patch)


class AsyncNullsResourceWithStreamingResponse:
    """The methods of `AsyncNullsResource`, returning the reply unread."""

    def __init__(self, nulls: AsyncNullsResource) -> None:
        self._nulls = nulls
        self.get = async_to_streamed_response(nulls.get)
        self.post = async_to_streamed_response(nulls.post)
        self.put = async_to_streamed_response(nulls.put)
        self.patch = async_to_streamed_response(nulls.patch)

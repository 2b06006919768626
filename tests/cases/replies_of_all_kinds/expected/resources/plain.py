"""The methods for plain."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.plain_get_response import PlainGetResponse
from ..types.plain_patch_response import PlainPatchResponse

__all__ = ["PlainResource", "AsyncPlainResource"]


class PlainResource(SyncResource):
    """Plain."""

    @cached_property
    def with_raw_response(self) -> PlainResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return PlainResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PlainResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return PlainResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PlainGetResponse:
        """`GET /plain`"""
        return self._request(
            "GET",
            "/plain",
            cast_to=PlainGetResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def post(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> float | None:
        """`POST /plain`"""
        return cast(
            "float | None",
            self._request(
                "POST",
                "/plain",
                cast_to=cast("Any", float | None),
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
    ) -> object:
        """`PUT /plain`"""
        return self._request(
            "PUT",
            "/plain",
            cast_to=object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def patch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PlainPatchResponse:
        """`PATCH /plain`"""
        return self._request(
            "PATCH",
            "/plain",
            cast_to=PlainPatchResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> object | None:
        """`DELETE /plain`"""
        return cast(
            "object | None",
            self._request(
                "DELETE",
                "/plain",
                cast_to=cast("Any", object | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncPlainResource(AsyncResource):
    """Plain."""

    @cached_property
    def with_raw_response(self) -> AsyncPlainResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncPlainResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncPlainResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncPlainResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PlainGetResponse:
        """`GET /plain`"""
        return await self._request(
            "GET",
            "/plain",
            cast_to=PlainGetResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def post(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> float | None:
        """`POST /plain`"""
        return cast(
            "float | None",
            await self._request(
                "POST",
                "/plain",
                cast_to=cast("Any", float | None),
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
    ) -> object:
        """`PUT /plain`"""
        return await self._request(
            "PUT",
            "/plain",
            cast_to=object,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def patch(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> PlainPatchResponse:
        """`PATCH /plain`"""
        return await self._request(
            "PATCH",
            "/plain",
            cast_to=PlainPatchResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def delete(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> object | None:
        """`DELETE /plain`"""
        return cast(
            "object | None",
            await self._request(
                "DELETE",
                "/plain",
                cast_to=cast("Any", object | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class PlainResourceWithRawResponse:
    """The methods of `PlainResource`, returning the reply itself."""

    def __init__(self, plain: PlainResource) -> None:
        self._plain = plain
        self.get = to_raw_response(plain.get)
        self.post = to_raw_response(plain.post)
        self.put = to_raw_response(plain.put)
        self.patch = to_raw_response(plain.patch)
        self.delete = to_raw_response(plain.delete)


class PlainResourceWithStreamingResponse:
    """The methods of `PlainResource`, returning the reply unread."""

    def __init__(self, plain: PlainResource) -> None:
        self._plain = plain
        self.get = to_streamed_response(plain.get)
        self.post = to_streamed_response(plain.post)
        self.put = to_streamed_response(plain.put)
        self.patch = to_streamed_response(plain.patch)
        self.delete = to_streamed_response(plain.delete)


class AsyncPlainResourceWithRawResponse:
    """The methods of `AsyncPlainResource`, returning the reply itself."""

    def __init__(self, plain: AsyncPlainResource) -> None:
        self._plain = plain
        self.get = async_to_raw_response(plain.get)
        self.post = async_to_raw_response(plain.post)
        self.put = async_to_raw_response(plain.put)
        self.patch = async_to_raw_response(plain.patch)
        self.delete = async_to_raw_response(plain.delete)


class AsyncPlainResourceWithStreamingResponse:
    """The methods of `AsyncPlainResource`, returning the reply unread."""

    def __init__(self, plain: AsyncPlainResource) -> None:
        self._plain = plain
        self.get = async_to_streamed_response(plain.get)
        self.post = async_to_streamed_response(plain.post)
        self.put = async_to_streamed_response(plain.put)
        self.patch = async_to_streamed_response(plain.patch)
        self.delete = async_to_streamed_response(plain.delete)

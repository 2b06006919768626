"""The methods for either."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.responses import AsyncBinaryAPIResponse
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.request import types_of
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.responses import BinaryAPIResponse
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types import either_get_response
from ..types.either_get_response import EitherGetResponse
from ..types.either_post_response import EitherPostResponse
from ..types.shared.thing import Thing

__all__ = ["EitherResource", "AsyncEitherResource"]


class EitherResource(SyncResource):
    """Either."""

    @cached_property
    def with_raw_response(self) -> EitherResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return EitherResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EitherResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return EitherResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> EitherGetResponse | None:
        """`GET /either`"""
        return cast(
            "EitherGetResponse | None",
            self._request(
                "GET",
                "/either",
                cast_to=cast("Any", EitherGetResponse | None),
                replies=types_of(("200", Thing), ("202", either_get_response.Accepted)),
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
    ) -> EitherPostResponse:
        """`POST /either`"""
        return cast(
            "EitherPostResponse",
            self._request(
                "POST",
                "/either",
                cast_to=cast("Any", EitherPostResponse),
                headers={"Accept": "application/json, text/plain"},
                replies=types_of(("200", Thing), ("2XX", str)),
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
    ) -> BinaryAPIResponse | Thing:
        """`PUT /either`"""
        return self._request(
            "PUT",
            "/either",
            cast_to=BinaryAPIResponse,
            headers={"Accept": "image/png, image/svg+xml, application/json"},
            replies=types_of(("200", BinaryAPIResponse), ("202", Thing)),
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
    ) -> Thing | None:
        """`DELETE /either`"""
        return cast(
            "Thing | None",
            self._request(
                "DELETE",
                "/either",
                cast_to=cast("Any", Thing | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncEitherResource(AsyncResource):
    """Either."""

    @cached_property
    def with_raw_response(self) -> AsyncEitherResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncEitherResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEitherResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncEitherResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> EitherGetResponse | None:
        """`GET /either`"""
        return cast(
            "EitherGetResponse | None",
            await self._request(
                "GET",
                "/either",
                cast_to=cast("Any", EitherGetResponse | None),
                replies=types_of(("200", Thing), ("202", either_get_response.Accepted)),
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
    ) -> EitherPostResponse:
        """`POST /either`"""
        return cast(
            "EitherPostResponse",
            await self._request(
                "POST",
                "/either",
                cast_to=cast("Any", EitherPostResponse),
                headers={"Accept": "application/json, text/plain"},
                replies=types_of(("200", Thing), ("2XX", str)),
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
    ) -> AsyncBinaryAPIResponse | Thing:
        """`PUT /either`"""
        return await self._request(
            "PUT",
            "/either",
            cast_to=AsyncBinaryAPIResponse,
            headers={"Accept": "image/png, image/svg+xml, application/json"},
            replies=types_of(("200", AsyncBinaryAPIResponse), ("202", Thing)),
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
    ) -> Thing | None:
        """`DELETE /either`"""
        return cast(
            "Thing | None",
            await self._request(
                "DELETE",
                "/either",
                cast_to=cast("Any", Thing | None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class EitherResourceWithRawResponse:
    """The methods of `EitherResource`, returning the reply itself."""

    def __init__(self, either: EitherResource) -> None:
        self._either = either
        self.get = to_raw_response(either.get)
        self.post = to_raw_response(either.post)
        self.put = to_raw_response(either.put)
        self.delete = to_raw_response(either.delete)


class EitherResourceWithStreamingResponse:
    """The methods of `EitherResource`, returning the reply unread."""

    def __init__(self, either: EitherResource) -> None:
        self._either = either
        self.get = to_streamed_response(either.get)
        self.post = to_streamed_response(either.post)
        self.put = to_streamed_response(either.put)
        self.delete = to_streamed_response(either.delete)


class AsyncEitherResourceWithRawResponse:
    """The methods of `AsyncEitherResource`, returning the reply itself."""

    def __init__(self, either: AsyncEitherResource) -> None:
        self._either = either
        self.get = async_to_raw_response(either.get)
        self.post = async_to_raw_response(either.post)
        self.put = async_to_raw_response(either.put)
        self.delete = async_to_raw_response(either.delete)


class AsyncEitherResourceWithStreamingResponse:
    """The methods of `AsyncEitherResource`, returning the reply unread."""

    def __init__(self, either: AsyncEitherResource) -> None:
        self._either = either
        self.get = async_to_streamed_response(either.get)
        self.post = async_to_streamed_response(either.post)
        self.put = async_to_streamed_response(either.put)
        self.delete = async_to_streamed_response(either.delete)

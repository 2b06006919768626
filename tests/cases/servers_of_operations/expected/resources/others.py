"""The methods for others."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["OthersResource", "AsyncOthersResource"]


class OthersResource(SyncResource):
    """Others."""

    @cached_property
    def with_raw_response(self) -> OthersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OthersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OthersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OthersResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /others`"""
        return self._request(
            "GET",
            "/others",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            server="https://{region}.files.example.com/all",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /others`"""
        return self._request(
            "POST",
            "/others",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            server="https://us.files.example.com",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOthersResource(AsyncResource):
    """Others."""

    @cached_property
    def with_raw_response(self) -> AsyncOthersResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOthersResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOthersResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOthersResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /others`"""
        return await self._request(
            "GET",
            "/others",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            server="https://{region}.files.example.com/all",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /others`"""
        return await self._request(
            "POST",
            "/others",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            server="https://us.files.example.com",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OthersResourceWithRawResponse:
    """The methods of `OthersResource`, returning the reply itself."""

    def __init__(self, others: OthersResource) -> None:
        self._others = others
        self.list = to_raw_response(others.list)
        self.create = to_raw_response(others.create)


class OthersResourceWithStreamingResponse:
    """The methods of `OthersResource`, returning the reply unread."""

    def __init__(self, others: OthersResource) -> None:
        self._others = others
        self.list = to_streamed_response(others.list)
        self.create = to_streamed_response(others.create)


class AsyncOthersResourceWithRawResponse:
    """The methods of `AsyncOthersResource`, returning the reply itself."""

    def __init__(self, others: AsyncOthersResource) -> None:
        self._others = others
        self.list = async_to_raw_response(others.list)
        self.create = async_to_raw_response(others.create)


class AsyncOthersResourceWithStreamingResponse:
    """The methods of `AsyncOthersResource`, returning the reply unread."""

    def __init__(self, others: AsyncOthersResource) -> None:
        self._others = others
        self.list = async_to_streamed_response(others.list)
        self.create = async_to_streamed_response(others.create)

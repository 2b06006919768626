"""The methods for of."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.paths import path_template
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ...types.marks.of_retrieve_response import OfRetrieveResponse

__all__ = ["OfResource", "AsyncOfResource"]


class OfResource(SyncResource):
    """Of."""

    @cached_property
    def with_raw_response(self) -> OfResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return OfResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> OfResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return OfResourceWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        empty: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> OfRetrieveResponse:
        """`GET /marks/{id}/of/{id}`"""
        return self._request(
            "GET",
            path_template("/marks/{id}/of/{id}", id=id),
            cast_to=OfRetrieveResponse,
            query={"": empty},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncOfResource(AsyncResource):
    """Of."""

    @cached_property
    def with_raw_response(self) -> AsyncOfResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncOfResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncOfResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncOfResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        empty: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> OfRetrieveResponse:
        """`GET /marks/{id}/of/{id}`"""
        return await self._request(
            "GET",
            path_template("/marks/{id}/of/{id}", id=id),
            cast_to=OfRetrieveResponse,
            query={"": empty},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class OfResourceWithRawResponse:
    """The methods of `OfResource`, returning the reply itself."""

    def __init__(self, of: OfResource) -> None:
        self._of = of
        self.retrieve = to_raw_response(of.retrieve)


class OfResourceWithStreamingResponse:
    """The methods of `OfResource`, returning the reply unread."""

    def __init__(self, of: OfResource) -> None:
        self._of = of
        self.retrieve = to_streamed_response(of.retrieve)


class AsyncOfResourceWithRawResponse:
    """The methods of `AsyncOfResource`, returning the reply itself."""

    def __init__(self, of: AsyncOfResource) -> None:
        self._of = of
        self.retrieve = async_to_raw_response(of.retrieve)


class AsyncOfResourceWithStreamingResponse:
    """The methods of `AsyncOfResource`, returning the reply unread."""

    def __init__(self, of: AsyncOfResource) -> None:
        self._of = of
        self.retrieve = async_to_streamed_response(of.retrieve)

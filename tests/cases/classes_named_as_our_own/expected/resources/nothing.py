"""The methods for nothing."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given

__all__ = ["NothingResource", "AsyncNothingResource"]


class NothingResource(SyncResource):
    """Nothing."""

    @cached_property
    def with_raw_response(self) -> NothingResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return NothingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> NothingResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return NothingResourceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Null is all that comes."""
        return cast(
            "None",
            self._request(
                "GET",
                "/nothing",
                cast_to=cast("Any", None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncNothingResource(AsyncResource):
    """Nothing."""

    @cached_property
    def with_raw_response(self) -> AsyncNothingResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncNothingResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncNothingResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncNothingResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """Null is all that comes."""
        return cast(
            "None",
            await self._request(
                "GET",
                "/nothing",
                cast_to=cast("Any", None),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class NothingResourceWithRawResponse:
    """The methods of `NothingResource`, returning the reply itself."""

    def __init__(self, nothing: NothingResource) -> None:
        self._nothing = nothing
        self.retrieve = to_raw_response(nothing.retrieve)


class NothingResourceWithStreamingResponse:
    """The methods of `NothingResource`, returning the reply unread."""

    def __init__(self, nothing: NothingResource) -> None:
        self._nothing = nothing
        self.retrieve = to_streamed_response(nothing.retrieve)


class AsyncNothingResourceWithRawResponse:
    """The methods of `AsyncNothingResource`, returning the reply itself."""

    def __init__(self, nothing: AsyncNothingResource) -> None:
        self._nothing = nothing
        self.retrieve = async_to_raw_response(nothing.retrieve)


class AsyncNothingResourceWithStreamingResponse:
    """The methods of `AsyncNothingResource`, returning the reply unread."""

    def __init__(self, nothing: AsyncNothingResource) -> None:
        self._nothing = nothing
        self.retrieve = async_to_streamed_response(nothing.retrieve)

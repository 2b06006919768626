"""The methods for self."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from ...._runtime.aio.resource import AsyncResource
from ...._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ...._runtime.sync.resource import SyncResource
from ...._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ...._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from .keys import (
    AsyncKeysResource,
    AsyncKeysResourceWithRawResponse,
    AsyncKeysResourceWithStreamingResponse,
    KeysResource,
    KeysResourceWithRawResponse,
    KeysResourceWithStreamingResponse,
)

__all__ = ["SelfResource", "AsyncSelfResource"]


class SelfResource(SyncResource):
    """Self."""

    @cached_property
    def keys(self) -> KeysResource:
        """Keys."""
        return KeysResource(self._client)

    @cached_property
    def with_raw_response(self) -> SelfResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return SelfResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> SelfResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return SelfResourceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /users/self`"""
        return self._request(
            "GET",
            "/users/self",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSelfResource(AsyncResource):
    """Self."""

    @cached_property
    def keys(self) -> AsyncKeysResource:
        """Keys."""
        return AsyncKeysResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncSelfResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncSelfResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncSelfResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncSelfResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /users/self`"""
        return await self._request(
            "GET",
            "/users/self",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class SelfResourceWithRawResponse:
    """The methods of `SelfResource`, returning the reply itself."""

    def __init__(self, self_: SelfResource) -> None:
        self._self = self_
        self.retrieve = to_raw_response(self_.retrieve)

    @cached_property
    def keys(self) -> KeysResourceWithRawResponse:
        """Keys."""
        return KeysResourceWithRawResponse(self._self.keys)


class SelfResourceWithStreamingResponse:
    """The methods of `SelfResource`, returning the reply unread."""

    def __init__(self, self_: SelfResource) -> None:
        self._self = self_
        self.retrieve = to_streamed_response(self_.retrieve)

    @cached_property
    def keys(self) -> KeysResourceWithStreamingResponse:
        """Keys."""
        return KeysResourceWithStreamingResponse(self._self.keys)


class AsyncSelfResourceWithRawResponse:
    """The methods of `AsyncSelfResource`, returning the reply itself."""

    def __init__(self, self_: AsyncSelfResource) -> None:
        self._self = self_
        self.retrieve = async_to_raw_response(self_.retrieve)

    @cached_property
    def keys(self) -> AsyncKeysResourceWithRawResponse:
        """Keys."""
        return AsyncKeysResourceWithRawResponse(self._self.keys)


class AsyncSelfResourceWithStreamingResponse:
    """The methods of `AsyncSelfResource`, returning the reply unread."""

    def __init__(self, self_: AsyncSelfResource) -> None:
        self._self = self_
        self.retrieve = async_to_streamed_response(self_.retrieve)

    @cached_property
    def keys(self) -> AsyncKeysResourceWithStreamingResponse:
        """Keys."""
        return AsyncKeysResourceWithStreamingResponse(self._self.keys)

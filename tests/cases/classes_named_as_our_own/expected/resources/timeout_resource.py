"""The methods for timeout resource."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.transform import transform
from .._runtime.types import (
    Body,
    Headers,
    NotGiven,
    Omit,
    Query,
    Timeout,
    not_given,
    omit,
)
from ..types import shared_params
from ..types.timeout import Timeout as TimeoutModel
from ..types.timeout_param import TimeoutParam

__all__ = ["TimeoutResourceResource", "AsyncTimeoutResourceResource"]


class TimeoutResourceResource(SyncResource):
    """Timeout resource."""

    @cached_property
    def with_raw_response(self) -> TimeoutResourceResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return TimeoutResourceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TimeoutResourceResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return TimeoutResourceResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        id: str,
        kind: Literal["a", "b"],
        field: shared_params.Field | Omit = omit,
        next: TimeoutParam | Omit = omit,
        odd_key: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TimeoutModel:
        """Change."""
        return self._request(
            "POST",
            "/timeout",
            cast_to=TimeoutModel,
            body={
                "id": id,
                "kind": kind,
                "field": transform(field, shared_params.Field),
                "next": transform(next, TimeoutParam),
                "odd-key": odd_key,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TimeoutModel:
        """Look."""
        return self._request(
            "GET",
            "/timeout",
            cast_to=TimeoutModel,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTimeoutResourceResource(AsyncResource):
    """Timeout resource."""

    @cached_property
    def with_raw_response(self) -> AsyncTimeoutResourceResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncTimeoutResourceResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(
        self,
    ) -> AsyncTimeoutResourceResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncTimeoutResourceResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        id: str,
        kind: Literal["a", "b"],
        field: shared_params.Field | Omit = omit,
        next: TimeoutParam | Omit = omit,
        odd_key: str | int | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TimeoutModel:
        """Change."""
        return await self._request(
            "POST",
            "/timeout",
            cast_to=TimeoutModel,
            body={
                "id": id,
                "kind": kind,
                "field": transform(field, shared_params.Field),
                "next": transform(next, TimeoutParam),
                "odd-key": odd_key,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> TimeoutModel:
        """Look."""
        return await self._request(
            "GET",
            "/timeout",
            cast_to=TimeoutModel,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TimeoutResourceResourceWithRawResponse:
    """The methods of `TimeoutResourceResource`, returning the reply itself."""

    def __init__(self, timeout_resource: TimeoutResourceResource) -> None:
        self._timeout_resource = timeout_resource
        self.create = to_raw_response(timeout_resource.create)
        self.retrieve = to_raw_response(timeout_resource.retrieve)


class TimeoutResourceResourceWithStreamingResponse:
    """The methods of `TimeoutResourceResource`, returning the reply unread."""

    def __init__(self, timeout_resource: TimeoutResourceResource) -> None:
        self._timeout_resource = timeout_resource
        self.create = to_streamed_response(timeout_resource.create)
        self.retrieve = to_streamed_response(timeout_resource.retrieve)


class AsyncTimeoutResourceResourceWithRawResponse:
    """The methods of `AsyncTimeoutResourceResource`, returning the reply itself."""

    def __init__(self, timeout_resource: AsyncTimeoutResourceResource) -> None:
        self._timeout_resource = timeout_resource
        self.create = async_to_raw_response(timeout_resource.create)
        self.retrieve = async_to_raw_response(timeout_resource.retrieve)


class AsyncTimeoutResourceResourceWithStreamingResponse:
    """The methods of `AsyncTimeoutResourceResource`, returning the reply unread."""

    def __init__(self, timeout_resource: AsyncTimeoutResourceResource) -> None:
        self._timeout_resource = timeout_resource
        self.create = async_to_streamed_response(timeout_resource.create)
        self.retrieve = async_to_streamed_response(timeout_resource.retrieve)

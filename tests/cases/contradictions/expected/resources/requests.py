"""The methods for requests."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.request_create_response import RequestCreateResponse

__all__ = ["RequestsResource", "AsyncRequestsResource"]


class RequestsResource(SyncResource):
    """Requests."""

    @cached_property
    def with_raw_response(self) -> RequestsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return RequestsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RequestsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return RequestsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        body: object,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> RequestCreateResponse:
        """`POST /requests`"""
        return self._request(
            "POST",
            "/requests",
            cast_to=RequestCreateResponse,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncRequestsResource(AsyncResource):
    """Requests."""

    @cached_property
    def with_raw_response(self) -> AsyncRequestsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncRequestsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRequestsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncRequestsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: object,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> RequestCreateResponse:
        """`POST /requests`"""
        return await self._request(
            "POST",
            "/requests",
            cast_to=RequestCreateResponse,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RequestsResourceWithRawResponse:
    """The methods of `RequestsResource`, returning the reply itself."""

    def __init__(self, requests: RequestsResource) -> None:
        self._requests = requests
        self.create = to_raw_response(requests.create)


class RequestsResourceWithStreamingResponse:
    """The methods of `RequestsResource`, returning the reply unread."""

    def __init__(self, requests: RequestsResource) -> None:
        self._requests = requests
        self.create = to_streamed_response(requests.create)


class AsyncRequestsResourceWithRawResponse:
    """The methods of `AsyncRequestsResource`, returning the reply itself."""

    def __init__(self, requests: AsyncRequestsResource) -> None:
        self._requests = requests
        self.create = async_to_raw_response(requests.create)


class AsyncRequestsResourceWithStreamingResponse:
    """The methods of `AsyncRequestsResource`, returning the reply unread."""

    def __init__(self, requests: AsyncRequestsResource) -> None:
        self._requests = requests
        self.create = async_to_streamed_response(requests.create)

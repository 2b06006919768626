"""The methods for vendor."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.shared.thing import Thing

__all__ = ["VendorResource", "AsyncVendorResource"]


class VendorResource(SyncResource):
    """Vendor."""

    @cached_property
    def with_raw_response(self) -> VendorResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return VendorResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VendorResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return VendorResourceWithStreamingResponse(self)

    def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /vendor`"""
        return self._request(
            "GET",
            "/vendor",
            cast_to=Thing,
            headers={"Accept": "application/vnd.thing+json"},
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
    ) -> Thing:
        """`POST /vendor`"""
        return self._request(
            "POST",
            "/vendor",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def put(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`PUT /vendor`"""
        return self._request(
            "PUT",
            "/vendor",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncVendorResource(AsyncResource):
    """Vendor."""

    @cached_property
    def with_raw_response(self) -> AsyncVendorResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncVendorResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVendorResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncVendorResourceWithStreamingResponse(self)

    async def get(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`GET /vendor`"""
        return await self._request(
            "GET",
            "/vendor",
            cast_to=Thing,
            headers={"Accept": "application/vnd.thing+json"},
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
    ) -> Thing:
        """`POST /vendor`"""
        return await self._request(
            "POST",
            "/vendor",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def put(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Thing:
        """`PUT /vendor`"""
        return await self._request(
            "PUT",
            "/vendor",
            cast_to=Thing,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class VendorResourceWithRawResponse:
    """The methods of `VendorResource`, returning the reply itself."""

    def __init__(self, vendor: VendorResource) -> None:
        self._vendor = vendor
        self.get = to_raw_response(vendor.get)
        self.post = to_raw_response(vendor.post)
        self.put = to_raw_response(vendor.put)


class VendorResourceWithStreamingResponse:
    """The methods of `VendorResource`, returning the reply unread."""

    def __init__(self, vendor: VendorResource) -> None:
        self._vendor = vendor
        self.get = to_streamed_response(vendor.get)
        self.post = to_streamed_response(vendor.post)
        self.put = to_streamed_response(vendor.put)


class AsyncVendorResourceWithRawResponse:
    """The methods of `AsyncVendorResource`, returning the reply itself."""

    def __init__(self, vendor: AsyncVendorResource) -> None:
        self._vendor = vendor
        self.get = async_to_raw_response(vendor.get)
        self.post = async_to_raw_response(vendor.post)
        self.put = async_to_raw_response(vendor.put)


class AsyncVendorResourceWithStreamingResponse:
    """The methods of `AsyncVendorResource`, returning the reply unread."""

    def __init__(self, vendor: AsyncVendorResource) -> None:
        self._vendor = vendor
        self.get = async_to_streamed_response(vendor.get)
        self.post = async_to_streamed_response(vendor.post)
        self.put = async_to_streamed_response(vendor.put)

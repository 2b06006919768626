"""The methods for json."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import querystring
from .._runtime.styles import json_text
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
from ..types.filter_param import FilterParam

__all__ = ["JsonResource", "AsyncJsonResource"]


class JsonResource(SyncResource):
    """Json."""

    @cached_property
    def with_raw_response(self) -> JsonResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return JsonResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> JsonResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return JsonResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        filter: FilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /json`

        Args:
            filter: What is looked for.
        """
        return self._request(
            "GET",
            "/json",
            cast_to=NoneType,
            query={"filter": querystring(json_text(transform(filter, FilterParam)))},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncJsonResource(AsyncResource):
    """Json."""

    @cached_property
    def with_raw_response(self) -> AsyncJsonResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncJsonResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncJsonResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncJsonResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        filter: FilterParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /json`

        Args:
            filter: What is looked for.
        """
        return await self._request(
            "GET",
            "/json",
            cast_to=NoneType,
            query={"filter": querystring(json_text(transform(filter, FilterParam)))},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class JsonResourceWithRawResponse:
    """The methods of `JsonResource`, returning the reply itself."""

    def __init__(self, json: JsonResource) -> None:
        self._json = json
        self.list = to_raw_response(json.list)


class JsonResourceWithStreamingResponse:
    """The methods of `JsonResource`, returning the reply unread."""

    def __init__(self, json: JsonResource) -> None:
        self._json = json
        self.list = to_streamed_response(json.list)


class AsyncJsonResourceWithRawResponse:
    """The methods of `AsyncJsonResource`, returning the reply itself."""

    def __init__(self, json: AsyncJsonResource) -> None:
        self._json = json
        self.list = async_to_raw_response(json.list)


class AsyncJsonResourceWithStreamingResponse:
    """The methods of `AsyncJsonResource`, returning the reply unread."""

    def __init__(self, json: AsyncJsonResource) -> None:
        self._json = json
        self.list = async_to_streamed_response(json.list)

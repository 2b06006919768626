"""The methods for fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.encodings import querystring
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
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

__all__ = ["FieldsResource", "AsyncFieldsResource"]


class FieldsResource(SyncResource):
    """Fields."""

    @cached_property
    def with_raw_response(self) -> FieldsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return FieldsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FieldsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return FieldsResourceWithStreamingResponse(self)

    def list(
        self,
        *,
        fields: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /fields`"""
        return self._request(
            "GET",
            "/fields",
            cast_to=NoneType,
            query={"fields": querystring(fields)},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFieldsResource(AsyncResource):
    """Fields."""

    @cached_property
    def with_raw_response(self) -> AsyncFieldsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncFieldsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFieldsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncFieldsResourceWithStreamingResponse(self)

    async def list(
        self,
        *,
        fields: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`GET /fields`"""
        return await self._request(
            "GET",
            "/fields",
            cast_to=NoneType,
            query={"fields": querystring(fields)},
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FieldsResourceWithRawResponse:
    """The methods of `FieldsResource`, returning the reply itself."""

    def __init__(self, fields: FieldsResource) -> None:
        self._fields = fields
        self.list = to_raw_response(fields.list)


class FieldsResourceWithStreamingResponse:
    """The methods of `FieldsResource`, returning the reply unread."""

    def __init__(self, fields: FieldsResource) -> None:
        self._fields = fields
        self.list = to_streamed_response(fields.list)


class AsyncFieldsResourceWithRawResponse:
    """The methods of `AsyncFieldsResource`, returning the reply itself."""

    def __init__(self, fields: AsyncFieldsResource) -> None:
        self._fields = fields
        self.list = async_to_raw_response(fields.list)


class AsyncFieldsResourceWithStreamingResponse:
    """The methods of `AsyncFieldsResource`, returning the reply unread."""

    def __init__(self, fields: AsyncFieldsResource) -> None:
        self._fields = fields
        self.list = async_to_streamed_response(fields.list)

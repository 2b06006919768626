"""The methods for lists."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from types import NoneType

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.lines import json_lines
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
from ..types import list_create_params

__all__ = ["ListsResource", "AsyncListsResource"]


class ListsResource(SyncResource):
    """Lists."""

    @cached_property
    def with_raw_response(self) -> ListsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ListsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ListsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ListsResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        body: Iterable[list_create_params.Body] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /lists`"""
        return self._request(
            "POST",
            "/lists",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/jsonl"},
            content=json_lines(body),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncListsResource(AsyncResource):
    """Lists."""

    @cached_property
    def with_raw_response(self) -> AsyncListsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncListsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncListsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncListsResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: Iterable[list_create_params.Body] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /lists`"""
        return await self._request(
            "POST",
            "/lists",
            cast_to=NoneType,
            headers={"Accept": "*/*", "Content-Type": "application/jsonl"},
            content=json_lines(body),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ListsResourceWithRawResponse:
    """The methods of `ListsResource`, returning the reply itself."""

    def __init__(self, lists: ListsResource) -> None:
        self._lists = lists
        self.create = to_raw_response(lists.create)


class ListsResourceWithStreamingResponse:
    """The methods of `ListsResource`, returning the reply unread."""

    def __init__(self, lists: ListsResource) -> None:
        self._lists = lists
        self.create = to_streamed_response(lists.create)


class AsyncListsResourceWithRawResponse:
    """The methods of `AsyncListsResource`, returning the reply itself."""

    def __init__(self, lists: AsyncListsResource) -> None:
        self._lists = lists
        self.create = async_to_raw_response(lists.create)


class AsyncListsResourceWithStreamingResponse:
    """The methods of `AsyncListsResource`, returning the reply unread."""

    def __init__(self, lists: AsyncListsResource) -> None:
        self._lists = lists
        self.create = async_to_streamed_response(lists.create)

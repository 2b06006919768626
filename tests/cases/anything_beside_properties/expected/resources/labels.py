"""The methods for labels."""

from __future__ import annotations

from functools import cached_property

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from .._runtime.paths import path_template
from .._runtime.sync.resource import SyncResource
from .._runtime.sync.wrappers import to_raw_response, to_streamed_response
from .._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from ..types.label import Label

__all__ = ["LabelsResource", "AsyncLabelsResource"]


class LabelsResource(SyncResource):
    """Labels."""

    @cached_property
    def with_raw_response(self) -> LabelsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return LabelsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LabelsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return LabelsResourceWithStreamingResponse(self)

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Label:
        """`GET /labels/{id}`"""
        return self._request(
            "GET",
            path_template("/labels/{id}", id=id),
            cast_to=Label,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLabelsResource(AsyncResource):
    """Labels."""

    @cached_property
    def with_raw_response(self) -> AsyncLabelsResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncLabelsResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncLabelsResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Label:
        """`GET /labels/{id}`"""
        return await self._request(
            "GET",
            path_template("/labels/{id}", id=id),
            cast_to=Label,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LabelsResourceWithRawResponse:
    """The methods of `LabelsResource`, returning the reply itself."""

    def __init__(self, labels: LabelsResource) -> None:
        self._labels = labels
        self.retrieve = to_raw_response(labels.retrieve)


class LabelsResourceWithStreamingResponse:
    """The methods of `LabelsResource`, returning the reply unread."""

    def __init__(self, labels: LabelsResource) -> None:
        self._labels = labels
        self.retrieve = to_streamed_response(labels.retrieve)


class AsyncLabelsResourceWithRawResponse:
    """The methods of `AsyncLabelsResource`, returning the reply itself."""

    def __init__(self, labels: AsyncLabelsResource) -> None:
        self._labels = labels
        self.retrieve = async_to_raw_response(labels.retrieve)


class AsyncLabelsResourceWithStreamingResponse:
    """The methods of `AsyncLabelsResource`, returning the reply unread."""

    def __init__(self, labels: AsyncLabelsResource) -> None:
        self._labels = labels
        self.retrieve = async_to_streamed_response(labels.retrieve)

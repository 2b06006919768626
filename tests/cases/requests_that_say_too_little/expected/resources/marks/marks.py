"""The methods for marks."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
from ..._runtime.sync.resource import SyncResource
from ..._runtime.sync.wrappers import to_raw_response, to_streamed_response
from ..._runtime.types import Body, Headers, NotGiven, Query, Timeout, not_given
from .of import (
    AsyncOfResource,
    AsyncOfResourceWithRawResponse,
    AsyncOfResourceWithStreamingResponse,
    OfResource,
    OfResourceWithRawResponse,
    OfResourceWithStreamingResponse,
)

__all__ = ["MarksResource", "AsyncMarksResource"]


class MarksResource(SyncResource):
    """Marks."""

    @cached_property
    def of(self) -> OfResource:
        """Of."""
        return OfResource(self._client)

    @cached_property
    def with_raw_response(self) -> MarksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return MarksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MarksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return MarksResourceWithStreamingResponse(self)

    def delete_all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`DELETE /marks//all`"""
        return self._request(
            "DELETE",
            "/marks//all",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update_of_all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /marks/of all`"""
        return self._request(
            "PUT",
            "/marks/of all",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMarksResource(AsyncResource):
    """Marks."""

    @cached_property
    def of(self) -> AsyncOfResource:
        """Of."""
        return AsyncOfResource(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncMarksResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncMarksResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncMarksResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncMarksResourceWithStreamingResponse(self)

    async def delete_all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`DELETE /marks//all`"""
        return await self._request(
            "DELETE",
            "/marks//all",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def update_of_all(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`PUT /marks/of all`"""
        return await self._request(
            "PUT",
            "/marks/of all",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class MarksResourceWithRawResponse:
    """The methods of `MarksResource`, returning the reply itself."""

    def __init__(self, marks: MarksResource) -> None:
        self._marks = marks
        self.delete_all = to_raw_response(marks.delete_all)
        self.update_of_all = to_raw_response(marks.update_of_all)

    @cached_property
    def of(self) -> OfResourceWithRawResponse:
        """Of."""
        return OfResourceWithRawResponse(self._marks.of)


class MarksResourceWithStreamingResponse:
    """The methods of `MarksResource`, returning the reply unread."""

    def __init__(self, marks: MarksResource) -> None:
        self._marks = marks
        self.delete_all = to_streamed_response(marks.delete_all)
        self.update_of_all = to_streamed_response(marks.update_of_all)

    @cached_property
    def of(self) -> OfResourceWithStreamingResponse:
        """Of."""
        return OfResourceWithStreamingResponse(self._marks.of)


class AsyncMarksResourceWithRawResponse:
    """The methods of `AsyncMarksResource`, returning the reply itself."""

    def __init__(self, marks: AsyncMarksResource) -> None:
        self._marks = marks
        self.delete_all = async_to_raw_response(marks.delete_all)
        self.update_of_all = async_to_raw_response(marks.update_of_all)

    @cached_property
    def of(self) -> AsyncOfResourceWithRawResponse:
        """Of."""
        return AsyncOfResourceWithRawResponse(self._marks.of)


class AsyncMarksResourceWithStreamingResponse:
    """The methods of `AsyncMarksResource`, returning the reply unread."""

    def __init__(self, marks: AsyncMarksResource) -> None:
        self._marks = marks
        self.delete_all = async_to_streamed_response(marks.delete_all)
        self.update_of_all = async_to_streamed_response(marks.update_of_all)

    @cached_property
    def of(self) -> AsyncOfResourceWithStreamingResponse:
        """Of."""
        return AsyncOfResourceWithStreamingResponse(self._marks.of)

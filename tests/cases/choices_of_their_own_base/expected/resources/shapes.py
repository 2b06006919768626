"""The methods for shapes."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from .._runtime.aio.resource import AsyncResource
from .._runtime.aio.wrappers import async_to_raw_response, async_to_streamed_response
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
from ..types.shape import Shape

__all__ = ["ShapesResource", "AsyncShapesResource"]


class ShapesResource(SyncResource):
    """Shapes."""

    @cached_property
    def with_raw_response(self) -> ShapesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return ShapesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ShapesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return ShapesResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        kind: str,
        side: float,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Shape:
        """`POST /shapes`"""
        return cast(
            "Shape",
            self._request(
                "POST",
                "/shapes",
                cast_to=cast("Any", Shape),
                body={"kind": kind, "side": side, "label": label},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Shape:
        """`GET /shapes`"""
        return cast(
            "Shape",
            self._request(
                "GET",
                "/shapes",
                cast_to=cast("Any", Shape),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class AsyncShapesResource(AsyncResource):
    """Shapes."""

    @cached_property
    def with_raw_response(self) -> AsyncShapesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncShapesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncShapesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncShapesResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        kind: str,
        side: float,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Shape:
        """`POST /shapes`"""
        return cast(
            "Shape",
            await self._request(
                "POST",
                "/shapes",
                cast_to=cast("Any", Shape),
                body={"kind": kind, "side": side, "label": label},
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> Shape:
        """`GET /shapes`"""
        return cast(
            "Shape",
            await self._request(
                "GET",
                "/shapes",
                cast_to=cast("Any", Shape),
                extra_headers=extra_headers,
                extra_query=extra_query,
                extra_body=extra_body,
                timeout=timeout,
            ),
        )


class ShapesResourceWithRawResponse:
    """The methods of `ShapesResource`, returning the reply itself."""

    def __init__(self, shapes: ShapesResource) -> None:
        self._shapes = shapes
        self.create = to_raw_response(shapes.create)
        self.retrieve = to_raw_response(shapes.retrieve)


class ShapesResourceWithStreamingResponse:
    """The methods of `ShapesResource`, returning the reply unread."""

    def __init__(self, shapes: ShapesResource) -> None:
        self._shapes = shapes
        self.create = to_streamed_response(shapes.create)
        self.retrieve = to_streamed_response(shapes.retrieve)


class AsyncShapesResourceWithRawResponse:
    """The methods of `AsyncShapesResource`, returning the reply itself."""

    def __init__(self, shapes: AsyncShapesResource) -> None:
        self._shapes = shapes
        self.create = async_to_raw_response(shapes.create)
        self.retrieve = async_to_raw_response(shapes.retrieve)


class AsyncShapesResourceWithStreamingResponse:
    """The methods of `AsyncShapesResource`, returning the reply unread."""

    def __init__(self, shapes: AsyncShapesResource) -> None:
        self._shapes = shapes
        self.create = async_to_streamed_response(shapes.create)
        self.retrieve = async_to_streamed_response(shapes.retrieve)

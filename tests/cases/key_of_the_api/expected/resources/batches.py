"""The methods for batches."""

from __future__ import annotations

from functools import cached_property
from types import NoneType

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

__all__ = ["BatchesResource", "AsyncBatchesResource"]


class BatchesResource(SyncResource):
    """Batches."""

    @cached_property
    def with_raw_response(self) -> BatchesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BatchesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BatchesResourceWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /batches`"""
        return self._request(
            "POST",
            "/batches",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"name": name, "idempotency_key": idempotency_key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBatchesResource(AsyncResource):
    """Batches."""

    @cached_property
    def with_raw_response(self) -> AsyncBatchesResourceWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBatchesResourceWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBatchesResourceWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBatchesResourceWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        idempotency_key: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | NotGiven | None = not_given,
    ) -> None:
        """`POST /batches`"""
        return await self._request(
            "POST",
            "/batches",
            cast_to=NoneType,
            headers={"Accept": "*/*"},
            body={"name": name, "idempotency_key": idempotency_key},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class BatchesResourceWithRawResponse:
    """The methods of `BatchesResource`, returning the reply itself."""

    def __init__(self, batches: BatchesResource) -> None:
        self._batches = batches
        self.create = to_raw_response(batches.create)


class BatchesResourceWithStreamingResponse:
    """The methods of `BatchesResource`, returning the reply unread."""

    def __init__(self, batches: BatchesResource) -> None:
        self._batches = batches
        self.create = to_streamed_response(batches.create)


class AsyncBatchesResourceWithRawResponse:
    """The methods of `AsyncBatchesResource`, returning the reply itself."""

    def __init__(self, batches: AsyncBatchesResource) -> None:
        self._batches = batches
        self.create = async_to_raw_response(batches.create)


class AsyncBatchesResourceWithStreamingResponse:
    """The methods of `AsyncBatchesResource`, returning the reply unread."""

    def __init__(self, batches: AsyncBatchesResource) -> None:
        self._batches = batches
        self.create = async_to_streamed_response(batches.create)

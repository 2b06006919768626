"""The methods for beta."""

from __future__ import annotations

from functools import cached_property

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.sync.resource import SyncResource
from ..vector_stores.vector_stores import (
    AsyncVectorStores,
    AsyncVectorStoresWithRawResponse,
    AsyncVectorStoresWithStreamingResponse,
    VectorStores,
    VectorStoresWithRawResponse,
    VectorStoresWithStreamingResponse,
)

__all__ = ["Beta", "AsyncBeta"]


class Beta(SyncResource):
    """Other names for resources that are elsewhere too."""

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Make, change, remove and search vector stores."""
        return VectorStores(self._client)

    @cached_property
    def with_raw_response(self) -> BetaWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return BetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return BetaWithStreamingResponse(self)


class AsyncBeta(AsyncResource):
    """Other names for resources that are elsewhere too."""

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Make, change, remove and search vector stores."""
        return AsyncVectorStores(self._client)

    @cached_property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        """The same methods, returning the reply itself, with its status and headers."""
        return AsyncBetaWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        """The same methods, returning the reply before its body is read."""
        return AsyncBetaWithStreamingResponse(self)


class BetaWithRawResponse:
    """The methods of `Beta`, returning the reply itself."""

    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        """Make, change, remove and search vector stores."""
        return VectorStoresWithRawResponse(self._beta.vector_stores)


class BetaWithStreamingResponse:
    """The methods of `Beta`, returning the reply unread."""

    def __init__(self, beta: Beta) -> None:
        self._beta = beta

    @cached_property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        """Make, change, remove and search vector stores."""
        return VectorStoresWithStreamingResponse(self._beta.vector_stores)


class AsyncBetaWithRawResponse:
    """The methods of `AsyncBeta`, returning the reply itself."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        """Make, change, remove and search vector stores."""
        return AsyncVectorStoresWithRawResponse(self._beta.vector_stores)


class AsyncBetaWithStreamingResponse:
    """The methods of `AsyncBeta`, returning the reply unread."""

    def __init__(self, beta: AsyncBeta) -> None:
        self._beta = beta

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        """Make, change, remove and search vector stores."""
        return AsyncVectorStoresWithStreamingResponse(self._beta.vector_stores)

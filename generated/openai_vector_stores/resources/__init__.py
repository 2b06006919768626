"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .beta.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .vector_stores.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
    "Files",
    "FilesWithRawResponse",
    "FilesWithStreamingResponse",
    "VectorStores",
    "VectorStoresWithRawResponse",
    "VectorStoresWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBeta": ".beta.beta",
        "AsyncBetaWithRawResponse": ".beta.beta",
        "AsyncBetaWithStreamingResponse": ".beta.beta",
        "Beta": ".beta.beta",
        "BetaWithRawResponse": ".beta.beta",
        "BetaWithStreamingResponse": ".beta.beta",
        "AsyncFiles": ".files",
        "AsyncFilesWithRawResponse": ".files",
        "AsyncFilesWithStreamingResponse": ".files",
        "Files": ".files",
        "FilesWithRawResponse": ".files",
        "FilesWithStreamingResponse": ".files",
        "AsyncVectorStores": ".vector_stores.vector_stores",
        "AsyncVectorStoresWithRawResponse": ".vector_stores.vector_stores",
        "AsyncVectorStoresWithStreamingResponse": ".vector_stores.vector_stores",
        "VectorStores": ".vector_stores.vector_stores",
        "VectorStoresWithRawResponse": ".vector_stores.vector_stores",
        "VectorStoresWithStreamingResponse": ".vector_stores.vector_stores",
    },
)

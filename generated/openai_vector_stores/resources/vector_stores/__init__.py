"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .file_batches import (
        AsyncFileBatches,
        AsyncFileBatchesWithRawResponse,
        AsyncFileBatchesWithStreamingResponse,
        FileBatches,
        FileBatchesWithRawResponse,
        FileBatchesWithStreamingResponse,
    )
    from .files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )

__all__ = [
    "AsyncFileBatches",
    "AsyncFileBatchesWithRawResponse",
    "AsyncFileBatchesWithStreamingResponse",
    "AsyncFiles",
    "AsyncFilesWithRawResponse",
    "AsyncFilesWithStreamingResponse",
    "AsyncVectorStores",
    "AsyncVectorStoresWithRawResponse",
    "AsyncVectorStoresWithStreamingResponse",
    "FileBatches",
    "FileBatchesWithRawResponse",
    "FileBatchesWithStreamingResponse",
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
        "AsyncFileBatches": ".file_batches",
        "AsyncFileBatchesWithRawResponse": ".file_batches",
        "AsyncFileBatchesWithStreamingResponse": ".file_batches",
        "FileBatches": ".file_batches",
        "FileBatchesWithRawResponse": ".file_batches",
        "FileBatchesWithStreamingResponse": ".file_batches",
        "AsyncFiles": ".files",
        "AsyncFilesWithRawResponse": ".files",
        "AsyncFilesWithStreamingResponse": ".files",
        "Files": ".files",
        "FilesWithRawResponse": ".files",
        "FilesWithStreamingResponse": ".files",
        "AsyncVectorStores": ".vector_stores",
        "AsyncVectorStoresWithRawResponse": ".vector_stores",
        "AsyncVectorStoresWithStreamingResponse": ".vector_stores",
        "VectorStores": ".vector_stores",
        "VectorStoresWithRawResponse": ".vector_stores",
        "VectorStoresWithStreamingResponse": ".vector_stores",
    },
)

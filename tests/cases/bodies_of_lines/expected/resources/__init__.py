"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .documents import (
        AsyncDocumentsResource,
        AsyncDocumentsResourceWithRawResponse,
        AsyncDocumentsResourceWithStreamingResponse,
        DocumentsResource,
        DocumentsResourceWithRawResponse,
        DocumentsResourceWithStreamingResponse,
    )
    from .lists import (
        AsyncListsResource,
        AsyncListsResourceWithRawResponse,
        AsyncListsResourceWithStreamingResponse,
        ListsResource,
        ListsResourceWithRawResponse,
        ListsResourceWithStreamingResponse,
    )
    from .plain import (
        AsyncPlainResource,
        AsyncPlainResourceWithRawResponse,
        AsyncPlainResourceWithStreamingResponse,
        PlainResource,
        PlainResourceWithRawResponse,
        PlainResourceWithStreamingResponse,
    )
    from .records import (
        AsyncRecordsResource,
        AsyncRecordsResourceWithRawResponse,
        AsyncRecordsResourceWithStreamingResponse,
        RecordsResource,
        RecordsResourceWithRawResponse,
        RecordsResourceWithStreamingResponse,
    )
    from .rows import (
        AsyncRowsResource,
        AsyncRowsResourceWithRawResponse,
        AsyncRowsResourceWithStreamingResponse,
        RowsResource,
        RowsResourceWithRawResponse,
        RowsResourceWithStreamingResponse,
    )

__all__ = [
    "AsyncDocumentsResource",
    "AsyncDocumentsResourceWithRawResponse",
    "AsyncDocumentsResourceWithStreamingResponse",
    "AsyncListsResource",
    "AsyncListsResourceWithRawResponse",
    "AsyncListsResourceWithStreamingResponse",
    "AsyncPlainResource",
    "AsyncPlainResourceWithRawResponse",
    "AsyncPlainResourceWithStreamingResponse",
    "AsyncRecordsResource",
    "AsyncRecordsResourceWithRawResponse",
    "AsyncRecordsResourceWithStreamingResponse",
    "AsyncRowsResource",
    "AsyncRowsResourceWithRawResponse",
    "AsyncRowsResourceWithStreamingResponse",
    "DocumentsResource",
    "DocumentsResourceWithRawResponse",
    "DocumentsResourceWithStreamingResponse",
    "ListsResource",
    "ListsResourceWithRawResponse",
    "ListsResourceWithStreamingResponse",
    "PlainResource",
    "PlainResourceWithRawResponse",
    "PlainResourceWithStreamingResponse",
    "RecordsResource",
    "RecordsResourceWithRawResponse",
    "RecordsResourceWithStreamingResponse",
    "RowsResource",
    "RowsResourceWithRawResponse",
    "RowsResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncDocumentsResource": ".documents",
        "AsyncDocumentsResourceWithRawResponse": ".documents",
        "AsyncDocumentsResourceWithStreamingResponse": ".documents",
        "DocumentsResource": ".documents",
        "DocumentsResourceWithRawResponse": ".documents",
        "DocumentsResourceWithStreamingResponse": ".documents",
        "AsyncListsResource": ".lists",
        "AsyncListsResourceWithRawResponse": ".lists",
        "AsyncListsResourceWithStreamingResponse": ".lists",
        "ListsResource": ".lists",
        "ListsResourceWithRawResponse": ".lists",
        "ListsResourceWithStreamingResponse": ".lists",
        "AsyncPlainResource": ".plain",
        "AsyncPlainResourceWithRawResponse": ".plain",
        "AsyncPlainResourceWithStreamingResponse": ".plain",
        "PlainResource": ".plain",
        "PlainResourceWithRawResponse": ".plain",
        "PlainResourceWithStreamingResponse": ".plain",
        "AsyncRecordsResource": ".records",
        "AsyncRecordsResourceWithRawResponse": ".records",
        "AsyncRecordsResourceWithStreamingResponse": ".records",
        "RecordsResource": ".records",
        "RecordsResourceWithRawResponse": ".records",
        "RecordsResourceWithStreamingResponse": ".records",
        "AsyncRowsResource": ".rows",
        "AsyncRowsResourceWithRawResponse": ".rows",
        "AsyncRowsResourceWithStreamingResponse": ".rows",
        "RowsResource": ".rows",
        "RowsResourceWithRawResponse": ".rows",
        "RowsResourceWithStreamingResponse": ".rows",
    },
)

"""Replies that come in pieces, by the names that code for other SDKs imports from here."""

from __future__ import annotations

from ._runtime.aio.streaming import AsyncJSONLStream, AsyncStream
from ._runtime.events import ServerSentEvent, SSEDecoder
from ._runtime.responses import is_stream_class as is_stream_class_type
from ._runtime.sync.streaming import JSONLStream, Stream
from ._utils._typing import extract_type_var_from_base

__all__ = [
    "AsyncJSONLStream",
    "AsyncStream",
    "JSONLStream",
    "SSEDecoder",
    "ServerSentEvent",
    "Stream",
    "extract_stream_chunk_type",
    "is_stream_class_type",
]


def extract_stream_chunk_type(
    stream_cls: type, *, failure_message: str | None = None
) -> type:
    """Give what a class of streams reads each piece as.

    Raises:
        TypeError: It says nothing.
    """
    found: type = extract_type_var_from_base(
        stream_cls,
        index=0,
        generic_bases=(Stream, AsyncStream, JSONLStream, AsyncJSONLStream),
        failure_message=failure_message,
    )
    return found

from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel
from ..file_chunking_strategy import FileChunkingStrategy

__all__ = ["VectorStoreFile", "LastError"]


class LastError(BaseModel):
    """Why indexing failed; null when it did not."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """The kind of failure."""

    message: str
    """An explanation for people."""


class VectorStoreFile(BaseModel):
    """A file attached to a vector store."""

    id: str
    """Names the file; the same id as that of the uploaded file."""

    created_at: int
    """When the file was attached, in Unix seconds."""

    last_error: LastError | None
    """Why indexing failed; null when it did not."""

    object: Literal["vector_store.file"]
    """Tells the kind of object."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the indexing has come; the file can be searched once it is
    `completed`.
    """

    usage_bytes: int
    """How much space the file takes up in the store, in bytes; the upload may have had
    another size.
    """

    vector_store_id: str
    """The store that the file is in."""

    attributes: dict[str, str | float | bool] | None = None
    """What is noted about the file, for searches to filter on."""

    chunking_strategy: FileChunkingStrategy | None = None
    """How the file was split."""

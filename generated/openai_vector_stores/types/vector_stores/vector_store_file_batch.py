from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel

__all__ = ["VectorStoreFileBatch", "FileCounts"]


class FileCounts(BaseModel):
    """Counts files by how far their indexing has come."""

    cancelled: int
    """Files stopped before they were done."""

    completed: int
    """Files ready to search."""

    failed: int
    """Files that could not be indexed."""

    in_progress: int
    """Files still at work."""

    total: int
    """All files together."""


class VectorStoreFileBatch(BaseModel):
    """Many files attached to a vector store together."""

    id: str
    """Names this batch in other requests."""

    created_at: int
    """When the batch was made, in Unix seconds."""

    file_counts: FileCounts
    """How many files of the batch there are in each state."""

    object: Literal["vector_store.files_batch"]
    """Tells the kind of object."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the batch has come."""

    vector_store_id: str
    """The store that the files go into."""

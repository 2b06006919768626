from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .shared.metadata import Metadata

__all__ = ["VectorStore", "FileCounts", "ExpiresAfter"]


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


class ExpiresAfter(BaseModel):
    """When a vector store expires, counted from its last use."""

    anchor: Literal["last_active_at"]
    """The time to count from."""

    days: int
    """How many days from that time the store lives on, from 1 to 365."""


class VectorStore(BaseModel):
    """Indexed files that `file_search` and search requests can look things up in."""

    id: str
    """Names this vector store in other requests."""

    created_at: int
    """When the store was made, in Unix seconds."""

    file_counts: FileCounts
    """How many files there are in each state."""

    last_active_at: int | None
    """When the store was last used, in Unix seconds, where that is known."""

    metadata: Metadata | None
    """Your own labels for the store."""

    name: str
    """What the store is called."""

    object: Literal["vector_store"]
    """Tells the kind of object."""

    status: Literal["expired", "in_progress", "completed"]
    """Where the store is in its life; it can be searched in full once it is
    `completed`.
    """

    usage_bytes: int
    """How much space the files of the store take up, in bytes."""

    description: str | None = None
    """What the store is about."""

    expires_after: ExpiresAfter | None = None
    """The rule by which the store expires, where it has one."""

    expires_at: int | None = None
    """When the store goes away, in Unix seconds; null when it stays."""

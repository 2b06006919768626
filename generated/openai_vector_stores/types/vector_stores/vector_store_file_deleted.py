from __future__ import annotations

from typing import Literal

from ..._runtime.models import BaseModel

__all__ = ["VectorStoreFileDeleted"]


class VectorStoreFileDeleted(BaseModel):
    """Says that a file was detached from a vector store."""

    id: str
    """The file that was detached."""

    deleted: bool
    """Whether the file is out of the store."""

    object: Literal["vector_store.file.deleted"]
    """Tells the kind of object."""

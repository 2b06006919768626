from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["VectorStoreDeleted"]


class VectorStoreDeleted(BaseModel):
    """Says that a vector store was removed."""

    id: str
    """The store that was removed."""

    deleted: bool
    """Whether the store is gone."""

    object: Literal["vector_store.deleted"]
    """Tells the kind of object."""

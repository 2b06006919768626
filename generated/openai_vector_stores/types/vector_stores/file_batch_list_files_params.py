from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["FileBatchListFilesParams"]


class FileBatchListFilesParams(TypedDict):
    vector_store_id: str
    """Which vector store."""

    after: NotRequired[str]
    """Start right behind the item with this id. Give the last id of a page to get the
    page that follows.
    """

    before: NotRequired[str]
    """Stop right ahead of the item with this id. Give the first id of a page to go one
    page back.
    """

    filter: NotRequired[Literal["in_progress", "completed", "failed", "cancelled"]]
    """Show only files in this state."""

    limit: NotRequired[int]
    """How many items to put on one page, from 1 to 100; 20 by default."""

    order: NotRequired[Literal["asc", "desc"]]
    """Whether the oldest (`asc`) or the newest (`desc`, the default) item comes first,
    by `created_at`.
    """

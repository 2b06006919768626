from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["FileListParams"]


class FileListParams(TypedDict):
    after: NotRequired[str]
    """Start right behind the item with this id. Give the last id of a page to get the
    page that follows.
    """

    limit: NotRequired[int]
    """How many files to put on one page, from 1 to 10000, which is the default."""

    order: NotRequired[Literal["asc", "desc"]]
    """Whether the oldest (`asc`) or the newest (`desc`, the default) item comes first,
    by `created_at`.
    """

    purpose: NotRequired[str]
    """Show only files uploaded for this purpose, `assistants` for instance."""

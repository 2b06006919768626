from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

__all__ = ["FileUpdateParams"]


class FileUpdateParams(TypedDict):
    vector_store_id: str
    """Which vector store."""

    attributes: Mapping[str, str | float | bool] | None
    """The new attributes; null leaves none."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["FileDeleted"]


class FileDeleted(BaseModel):
    """Says that a file was removed."""

    id: str
    """The file that was removed."""

    deleted: bool
    """Whether the file is gone."""

    object: Literal["file"]
    """Tells the kind of object."""

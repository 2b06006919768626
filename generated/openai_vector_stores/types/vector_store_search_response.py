from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["VectorStoreSearchResponse", "Content"]


class Content(BaseModel):
    """One passage."""

    text: str
    """What the passage says."""

    type: Literal["text"]
    """Tells the kind of content."""


class VectorStoreSearchResponse(BaseModel):
    """One result of a search; a file and the passages of it that fit."""

    attributes: dict[str, str | float | bool] | None
    """What was noted about the file."""

    content: list[Content]
    """The passages."""

    file_id: str
    """The file that the passages are from."""

    filename: str
    """What the file is called."""

    score: float
    """How well the result fits; 1 is best."""

from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["FileContentResponse"]


class FileContentResponse(BaseModel):
    """One piece of the content that was read out of a file."""

    text: str
    """The text of this piece."""

    type: str
    """The kind of content; for now always `text`."""

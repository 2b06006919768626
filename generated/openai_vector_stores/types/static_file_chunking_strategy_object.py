from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel
from .static_file_chunking_strategy import StaticFileChunkingStrategy

__all__ = ["StaticFileChunkingStrategyObject"]


class StaticFileChunkingStrategyObject(BaseModel):
    """The file was split by fixed sizes."""

    static: StaticFileChunkingStrategy
    """The sizes it was split by."""

    type: Literal["static"]
    """Tells how the file was split."""

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["StaticFileChunkingStrategy"]


class StaticFileChunkingStrategy(BaseModel):
    """The sizes by which a file is split."""

    chunk_overlap_tokens: int
    """How many tokens neighbouring chunks share, at most half of
    `max_chunk_size_tokens`; the service itself uses 400.
    """

    max_chunk_size_tokens: int
    """How many tokens a chunk may have, from 100 to 4096; the service itself
    uses 800.
    """

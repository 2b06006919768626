from __future__ import annotations

from typing import TypedDict

__all__ = ["StaticFileChunkingStrategyParam"]


class StaticFileChunkingStrategyParam(TypedDict):
    """The sizes by which a file is split."""

    chunk_overlap_tokens: int
    """How many tokens neighbouring chunks share, at most half of
    `max_chunk_size_tokens`; the service itself uses 400.
    """

    max_chunk_size_tokens: int
    """How many tokens a chunk may have, from 100 to 4096; the service itself
    uses 800.
    """

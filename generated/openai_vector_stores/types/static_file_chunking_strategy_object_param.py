from __future__ import annotations

from typing import Literal, TypedDict

from .static_file_chunking_strategy_param import StaticFileChunkingStrategyParam

__all__ = ["StaticFileChunkingStrategyObjectParam"]


class StaticFileChunkingStrategyObjectParam(TypedDict):
    """Splits by sizes that you choose."""

    static: StaticFileChunkingStrategyParam
    """The sizes to split by."""

    type: Literal["static"]
    """Picks this way to split."""

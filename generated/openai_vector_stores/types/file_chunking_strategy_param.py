from __future__ import annotations

from typing_extensions import TypeAlias

from .auto_file_chunking_strategy_param import AutoFileChunkingStrategyParam
from .static_file_chunking_strategy_object_param import (
    StaticFileChunkingStrategyObjectParam,
)

__all__ = ["FileChunkingStrategyParam"]


FileChunkingStrategyParam: TypeAlias = (
    AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam
)
"""How to split a file into chunks, told apart by `type`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAlias

from .other_file_chunking_strategy_object import OtherFileChunkingStrategyObject
from .static_file_chunking_strategy_object import StaticFileChunkingStrategyObject

__all__ = ["FileChunkingStrategy"]


FileChunkingStrategy: TypeAlias = Annotated[
    StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject,
    Field(discriminator="type"),
]
"""How a file was split into chunks, told apart by `type`."""

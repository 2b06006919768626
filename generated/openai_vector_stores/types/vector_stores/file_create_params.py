from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

from typing_extensions import NotRequired

from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]


class FileCreateParams(TypedDict):
    file_id: str
    """The uploaded file."""

    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    """What to note about the file, for searches to filter on."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How to split the file; `auto` by default."""

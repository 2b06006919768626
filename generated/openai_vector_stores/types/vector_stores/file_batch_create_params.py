from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileBatchCreateParams", "File"]


class File(TypedDict):
    """One file of a batch, with settings of its own."""

    file_id: str
    """The uploaded file."""

    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    """What to note about this file, for searches to filter on."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How to split this file; `auto` by default."""


class FileBatchCreateParams(TypedDict):
    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    """What to note about each file of `file_ids`."""

    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How to split the files of `file_ids`, without which it has no effect; `auto` by
    default.
    """

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files that share the settings beside this field, from 1 to 2000 of
    them.
    """

    files: NotRequired[Sequence[File]]
    """Uploaded files with settings of their own, from 1 to 2000 of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired

from .file_chunking_strategy_param import FileChunkingStrategyParam
from .shared_params.metadata import Metadata

__all__ = ["VectorStoreCreateParams", "ExpiresAfter"]


class ExpiresAfter(TypedDict):
    """When a vector store expires, counted from its last use."""

    anchor: Literal["last_active_at"]
    """The time to count from."""

    days: int
    """How many days from that time the store lives on, from 1 to 365."""


class VectorStoreCreateParams(TypedDict):
    chunking_strategy: NotRequired[FileChunkingStrategyParam]
    """How to split the files of `file_ids`, without which it has no effect; `auto` by
    default.
    """

    description: NotRequired[str]
    """What the store is about."""

    expires_after: NotRequired[ExpiresAfter]
    """The rule by which the store is to expire. Without one it stays."""

    file_ids: NotRequired[Sequence[str]]
    """Uploaded files to put into the store from the start, at most 500."""

    metadata: NotRequired[Metadata | None]
    """Your own labels for the store."""

    name: NotRequired[str]
    """What to call the store."""

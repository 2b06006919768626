from __future__ import annotations

from typing import Literal, TypedDict

__all__ = ["AutoFileChunkingStrategyParam"]


class AutoFileChunkingStrategyParam(TypedDict):
    """Leaves the sizes to the service, which takes chunks of 800 tokens that overlap
    by 400.
    """

    type: Literal["auto"]
    """Picks this way to split."""

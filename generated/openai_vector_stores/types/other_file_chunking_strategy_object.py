from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["OtherFileChunkingStrategyObject"]


class OtherFileChunkingStrategyObject(BaseModel):
    """Nobody knows how the file was split; mostly it was indexed before that was
    recorded.
    """

    type: Literal["other"]
    """Tells that the way is not known."""

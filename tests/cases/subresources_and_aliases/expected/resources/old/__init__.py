"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .old import (
        AsyncOld,
        AsyncOldWithRawResponse,
        AsyncOldWithStreamingResponse,
        Old,
        OldWithRawResponse,
        OldWithStreamingResponse,
    )

__all__ = [
    "AsyncOld",
    "AsyncOldWithRawResponse",
    "AsyncOldWithStreamingResponse",
    "Old",
    "OldWithRawResponse",
    "OldWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncOld": ".old",
        "AsyncOldWithRawResponse": ".old",
        "AsyncOldWithStreamingResponse": ".old",
        "Old": ".old",
        "OldWithRawResponse": ".old",
        "OldWithStreamingResponse": ".old",
    },
)

"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy

if TYPE_CHECKING:
    from .beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )

__all__ = [
    "AsyncBeta",
    "AsyncBetaWithRawResponse",
    "AsyncBetaWithStreamingResponse",
    "Beta",
    "BetaWithRawResponse",
    "BetaWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncBeta": ".beta",
        "AsyncBetaWithRawResponse": ".beta",
        "AsyncBetaWithStreamingResponse": ".beta",
        "Beta": ".beta",
        "BetaWithRawResponse": ".beta",
        "BetaWithStreamingResponse": ".beta",
    },
)

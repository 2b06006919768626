"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .things import (
        AsyncThingsResource,
        AsyncThingsResourceWithRawResponse,
        AsyncThingsResourceWithStreamingResponse,
        ThingsResource,
        ThingsResourceWithRawResponse,
        ThingsResourceWithStreamingResponse,
    )

__all__ = [
    "AsyncThingsResource",
    "AsyncThingsResourceWithRawResponse",
    "AsyncThingsResourceWithStreamingResponse",
    "ThingsResource",
    "ThingsResourceWithRawResponse",
    "ThingsResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncThingsResource": ".things",
        "AsyncThingsResourceWithRawResponse": ".things",
        "AsyncThingsResourceWithStreamingResponse": ".things",
        "ThingsResource": ".things",
        "ThingsResourceWithRawResponse": ".things",
        "ThingsResourceWithStreamingResponse": ".things",
    },
)

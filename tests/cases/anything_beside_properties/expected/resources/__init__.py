"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .labels import (
        AsyncLabelsResource,
        AsyncLabelsResourceWithRawResponse,
        AsyncLabelsResourceWithStreamingResponse,
        LabelsResource,
        LabelsResourceWithRawResponse,
        LabelsResourceWithStreamingResponse,
    )

__all__ = [
    "AsyncLabelsResource",
    "AsyncLabelsResourceWithRawResponse",
    "AsyncLabelsResourceWithStreamingResponse",
    "LabelsResource",
    "LabelsResourceWithRawResponse",
    "LabelsResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AsyncLabelsResource": ".labels",
        "AsyncLabelsResourceWithRawResponse": ".labels",
        "AsyncLabelsResourceWithStreamingResponse": ".labels",
        "LabelsResource": ".labels",
        "LabelsResourceWithRawResponse": ".labels",
        "LabelsResourceWithStreamingResponse": ".labels",
    },
)

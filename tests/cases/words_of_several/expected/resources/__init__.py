"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .acmeai import (
        AcmeAIResource,
        AcmeAIResourceWithRawResponse,
        AcmeAIResourceWithStreamingResponse,
        AsyncAcmeAIResource,
        AsyncAcmeAIResourceWithRawResponse,
        AsyncAcmeAIResourceWithStreamingResponse,
    )
    from .rangeapp import (
        AsyncRangeappResource,
        AsyncRangeappResourceWithRawResponse,
        AsyncRangeappResourceWithStreamingResponse,
        RangeappResource,
        RangeappResourceWithRawResponse,
        RangeappResourceWithStreamingResponse,
    )
    from .tinyurl import (
        AsyncTinyurlResource,
        AsyncTinyurlResourceWithRawResponse,
        AsyncTinyurlResourceWithStreamingResponse,
        TinyurlResource,
        TinyurlResourceWithRawResponse,
        TinyurlResourceWithStreamingResponse,
    )

__all__ = [
    "AcmeAIResource",
    "AcmeAIResourceWithRawResponse",
    "AcmeAIResourceWithStreamingResponse",
    "AsyncAcmeAIResource",
    "AsyncAcmeAIResourceWithRawResponse",
    "AsyncAcmeAIResourceWithStreamingResponse",
    "AsyncRangeappResource",
    "AsyncRangeappResourceWithRawResponse",
    "AsyncRangeappResourceWithStreamingResponse",
    "AsyncTinyurlResource",
    "AsyncTinyurlResourceWithRawResponse",
    "AsyncTinyurlResourceWithStreamingResponse",
    "RangeappResource",
    "RangeappResourceWithRawResponse",
    "RangeappResourceWithStreamingResponse",
    "TinyurlResource",
    "TinyurlResourceWithRawResponse",
    "TinyurlResourceWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AcmeAIResource": ".acmeai",
        "AcmeAIResourceWithRawResponse": ".acmeai",
        "AcmeAIResourceWithStreamingResponse": ".acmeai",
        "AsyncAcmeAIResource": ".acmeai",
        "AsyncAcmeAIResourceWithRawResponse": ".acmeai",
        "AsyncAcmeAIResourceWithStreamingResponse": ".acmeai",
        "AsyncRangeappResource": ".rangeapp",
        "AsyncRangeappResourceWithRawResponse": ".rangeapp",
        "AsyncRangeappResourceWithStreamingResponse": ".rangeapp",
        "RangeappResource": ".rangeapp",
        "RangeappResourceWithRawResponse": ".rangeapp",
        "RangeappResourceWithStreamingResponse": ".rangeapp",
        "AsyncTinyurlResource": ".tinyurl",
        "AsyncTinyurlResourceWithRawResponse": ".tinyurl",
        "AsyncTinyurlResourceWithStreamingResponse": ".tinyurl",
        "TinyurlResource": ".tinyurl",
        "TinyurlResourceWithRawResponse": ".tinyurl",
        "TinyurlResourceWithStreamingResponse": ".tinyurl",
    },
)

"""Loaded when they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .acmeai_list_params import AcmeAIListParams
    from .acmeai_list_response import AcmeAIListResponse
    from .tinyurl_retrieve_response import TinyurlRetrieveResponse

__all__ = [
    "AcmeAIListParams",
    "AcmeAIListResponse",
    "TinyurlRetrieveResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AcmeAIListParams": ".acmeai_list_params",
        "AcmeAIListResponse": ".acmeai_list_response",
        "TinyurlRetrieveResponse": ".tinyurl_retrieve_response",
    },
)

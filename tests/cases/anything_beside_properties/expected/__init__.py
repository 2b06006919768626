"""Labels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.lazy import lazy
from ._version import __title__, __version__

if TYPE_CHECKING:
    from . import pagination, resources, types
    from ._client import AsyncClient, AsyncLabels, Client, Labels
    from ._constants import (
        DEFAULT_CONNECTION_LIMITS,
        DEFAULT_MAX_RETRIES,
        DEFAULT_TIMEOUT,
    )
    from ._exceptions import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConflictError,
        InternalServerError,
        InvalidWebhookSignatureError,
        LabelsError,
        NotFoundError,
        PermissionDeniedError,
        PollTimeoutError,
        RateLimitError,
        UnprocessableEntityError,
    )
    from ._runtime.aio.responses import AsyncAPIResponse, AsyncBinaryAPIResponse
    from ._runtime.aio.streaming import AsyncJSONLStream, AsyncStream
    from ._runtime.aiohttp import DefaultAioHttpClient
    from ._runtime.endpoints import RequestOptions
    from ._runtime.exports import NoneType, ProxiesTypes, Transport, file_from_path
    from ._runtime.http import DefaultAsyncHttpxClient, DefaultHttpxClient
    from ._runtime.models import BaseModel
    from ._runtime.sync.responses import APIResponse, BinaryAPIResponse
    from ._runtime.sync.streaming import JSONLStream, Stream
    from ._runtime.types import NOT_GIVEN, NotGiven, Omit, Timeout, not_given, omit

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncClient",
    "AsyncJSONLStream",
    "AsyncLabels",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BinaryAPIResponse",
    "Client",
    "ConflictError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "JSONLStream",
    "Labels",
    "LabelsError",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "PollTimeoutError",
    "ProxiesTypes",
    "RateLimitError",
    "RequestOptions",
    "Stream",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "__title__",
    "__version__",
    "file_from_path",
    "not_given",
    "omit",
    "pagination",
    "resources",
    "types",
]

# What these modules import takes long to load: each comes when it is first asked for.
__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIConnectionError": "._exceptions",
        "APIError": "._exceptions",
        "APIResponse": "._runtime.sync.responses",
        "APIResponseValidationError": "._exceptions",
        "APIStatusError": "._exceptions",
        "APITimeoutError": "._exceptions",
        "AsyncAPIResponse": "._runtime.aio.responses",
        "AsyncBinaryAPIResponse": "._runtime.aio.responses",
        "AsyncClient": "._client",
        "AsyncJSONLStream": "._runtime.aio.streaming",
        "AsyncLabels": "._client",
        "AsyncStream": "._runtime.aio.streaming",
        "AuthenticationError": "._exceptions",
        "BadRequestError": "._exceptions",
        "BaseModel": "._runtime.models",
        "BinaryAPIResponse": "._runtime.sync.responses",
        "Client": "._client",
        "ConflictError": "._exceptions",
        "DEFAULT_CONNECTION_LIMITS": "._constants",
        "DEFAULT_MAX_RETRIES": "._constants",
        "DEFAULT_TIMEOUT": "._constants",
        "DefaultAioHttpClient": "._runtime.aiohttp",
        "DefaultAsyncHttpxClient": "._runtime.http",
        "DefaultHttpxClient": "._runtime.http",
        "InternalServerError": "._exceptions",
        "InvalidWebhookSignatureError": "._exceptions",
        "JSONLStream": "._runtime.sync.streaming",
        "Labels": "._client",
        "LabelsError": "._exceptions",
        "NOT_GIVEN": "._runtime.types",
        "NoneType": "._runtime.exports",
        "NotFoundError": "._exceptions",
        "NotGiven": "._runtime.types",
        "Omit": "._runtime.types",
        "PermissionDeniedError": "._exceptions",
        "PollTimeoutError": "._exceptions",
        "ProxiesTypes": "._runtime.exports",
        "RateLimitError": "._exceptions",
        "RequestOptions": "._runtime.endpoints",
        "Stream": "._runtime.sync.streaming",
        "Timeout": "._runtime.types",
        "Transport": "._runtime.exports",
        "UnprocessableEntityError": "._exceptions",
        "file_from_path": "._runtime.exports",
        "not_given": "._runtime.types",
        "omit": "._runtime.types",
        "pagination": "",
        "resources": "",
        "types": "",
    },
)

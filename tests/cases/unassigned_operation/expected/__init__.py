"""Unassigned operation"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import AsyncUnassignedOperation, UnassignedOperation
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
    NotFoundError,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
    UnassignedOperationError,
    UnprocessableEntityError,
)
from ._runtime.http import DEFAULT_TIMEOUT, DefaultAsyncHttpxClient, DefaultHttpxClient
from ._runtime.lazy import lazy
from ._runtime.retries import DEFAULT_MAX_RETRIES
from ._runtime.types import NOT_GIVEN, NotGiven, Omit, Timeout, not_given, omit

if TYPE_CHECKING:
    from . import pagination, resources, types
    from ._runtime.aio.responses import AsyncAPIResponse, AsyncBinaryAPIResponse
    from ._runtime.models import BaseModel
    from ._runtime.sync.responses import APIResponse, BinaryAPIResponse

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "AsyncUnassignedOperation",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "BinaryAPIResponse",
    "ConflictError",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "InternalServerError",
    "NOT_GIVEN",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "Timeout",
    "UnassignedOperation",
    "UnassignedOperationError",
    "UnprocessableEntityError",
    "not_given",
    "omit",
    "pagination",
    "resources",
    "types",
]
__version__ = "1.0.0"

# Models take longer to load than all the rest: they come when they are first used.
__getattr__, __dir__ = lazy(
    __name__,
    {
        "APIResponse": "._runtime.sync.responses",
        "AsyncAPIResponse": "._runtime.aio.responses",
        "AsyncBinaryAPIResponse": "._runtime.aio.responses",
        "BaseModel": "._runtime.models",
        "BinaryAPIResponse": "._runtime.sync.responses",
        "pagination": "",
        "resources": "",
        "types": "",
    },
)

"""A vector store holds files that have been split into chunks and indexed, so that a
model, or a direct search request, can find the passages that matter.

The usual order of work: upload a file, create a vector store, attach the file to it,
wait until the file is `completed`, then search the store.

Times are whole seconds since the Unix epoch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._client import AsyncOpenAI, OpenAI
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
    OpenAIError,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
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
    "AsyncOpenAI",
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
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "Timeout",
    "UnprocessableEntityError",
    "not_given",
    "omit",
    "pagination",
    "resources",
    "types",
]
__version__ = "2.0.0"

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

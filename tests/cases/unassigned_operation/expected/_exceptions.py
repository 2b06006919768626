"""What the client raises."""

from __future__ import annotations

from ._runtime.errors import (
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
    UnprocessableEntityError,
)
from ._runtime.errors import SDKError as UnassignedOperationError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "UnassignedOperationError",
    "UnprocessableEntityError",
]

# Tracebacks are to show the name under which the error is imported.
UnassignedOperationError.__name__ = "UnassignedOperationError"
UnassignedOperationError.__qualname__ = "UnassignedOperationError"

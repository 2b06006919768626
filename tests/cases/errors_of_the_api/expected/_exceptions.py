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
    InvalidWebhookSignatureError,
    NotFoundError,
    PermissionDeniedError,
    PollTimeoutError,
    RateLimitError,
    UnprocessableEntityError,
)
from ._runtime.errors import SDKError as ErrorsOfTheAPIError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CardDeclinedError",
    "ConflictError",
    "ErrorsOfTheAPIError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "NotFoundError",
    "OverloadedError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "QuotaError",
    "RateLimitError",
    "UnprocessableEntityError",
]

# Tracebacks are to show the name under which the error is imported.
ErrorsOfTheAPIError.__name__ = "ErrorsOfTheAPIError"
ErrorsOfTheAPIError.__qualname__ = "ErrorsOfTheAPIError"


class CardDeclinedError(APIStatusError):
    """The bank will not pay."""


class OverloadedError(InternalServerError):
    """An error that the API has a name of its own for."""


class QuotaError(APIStatusError):
    """An error that the API has a name of its own for."""

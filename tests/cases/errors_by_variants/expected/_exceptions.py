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
from ._runtime.errors import SDKError as ErrorsByVariantsError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ConflictOfTwoError",
    "ErrorsByVariantsError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "NotFoundError",
    "OverloadedError",
    "PaymentRefusedError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "UnprocessableEntityError",
]

# Tracebacks are to show the name under which the error is imported.
ErrorsByVariantsError.__name__ = "ErrorsByVariantsError"
ErrorsByVariantsError.__qualname__ = "ErrorsByVariantsError"


class PaymentRefusedError(APIStatusError):
    """The bank will not pay."""


class ConflictOfTwoError(ConflictError):
    """An error that the API has a name of its own for."""


class OverloadedError(InternalServerError):
    """An error that the API has a name of its own for."""

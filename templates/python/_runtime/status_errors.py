"""Which error a client raises for which reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .errors import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    UnprocessableEntityError,
    both,
    reply_body,
)
from .guards import is_mapping
from .http import Response
from .lookup import lookup

__all__ = ["DEFAULT_ERROR_RULES", "ErrorRules", "status_error"]

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
# Those of problem details (RFC 9457, 3.1) and of OAuth's errors (RFC 6749, 5.2).
_USUAL_MESSAGES = ("detail", "title", "error_description", "error")


@dataclass(frozen=True, kw_only=True)
class ErrorRules:
    """What the bodies of an API's errors say, by dotted names of their properties.

    Args:
        message: The property with the words for people.
        discriminator: The property that tells an error from others of its status.
        classes: The errors by its value.
    """

    message: str = "message"
    discriminator: str | None = None
    classes: Mapping[object, type[APIStatusError]] = field(
        default_factory=dict[object, type[APIStatusError]]
    )


DEFAULT_ERROR_RULES = ErrorRules()


def status_error(
    response: Response,
    envelope: str | None = None,
    rules: ErrorRules = DEFAULT_ERROR_RULES,
) -> APIStatusError:
    """Choose and build the error for a reply whose body has been read.

    Args:
        envelope: The key of an error body under which the error itself is found.
        rules: Where in the body, or in the error in it, the rest is found.
    """
    status = response.status_code
    whole = reply_body(response)
    body = _unwrap(whole, envelope)
    text = f"Error code: {status}"
    if message := _message(rules, whole, body):
        text += f" - {message}"
    cls = _BY_STATUS.get(
        status, InternalServerError if status >= 500 else APIStatusError
    )
    if rules.discriminator is not None:
        tag = _told(rules.discriminator, whole, body)
        named = rules.classes.get(tag) if isinstance(tag, (str, int)) else None
        if named is not None:
            cls = both(named, cls)
    return cls(text, response=response, body=body)


def _message(rules: ErrorRules, whole: object, body: object) -> str | None:
    """The words for people, where the rules say they are or else in a usual place."""
    for name in (rules.message, *_USUAL_MESSAGES):
        found = _told(name, whole, body)
        if isinstance(found, str) and found:
            return found
    return None


def _told(name: str, whole: object, body: object) -> object:
    found = lookup(body, name) if is_mapping(body) else None
    return lookup(whole, name) if found is None and is_mapping(whole) else found


def _unwrap(body: object | None, envelope: str | None) -> object | None:
    inner = body.get(envelope) if envelope and is_mapping(body) else None
    return body if inner is None else inner

"""What a client raises."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, cast

from .guards import is_mapping
from .http import URL, Request, Response, ResponseNotRead, TimeoutException

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
    "InvalidWebhookSignatureError",
    "NotFoundError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "SDKError",
    "UnprocessableEntityError",
    "both",
    "connection_error",
    "reply_body",
]

# What a request says of itself and not of its sender. The rest may be a secret, under any
# name, and is not written into a pickle.
_PLAIN_HEADERS = frozenset(
    {"accept", "accept-encoding", "content-length", "content-type", "host"}
    | {"transfer-encoding", "user-agent"}
)


class SDKError(Exception):
    """The base of all errors that a client raises on its own account."""

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        # The default would call the class with the message alone, which few here accept.
        # The root goes by another name in a generated package, hence no name for it here.
        cls = None if type(self) is SDKError else type(self)
        # One that was made of two when it was raised is made of them again.
        cls = getattr(cls, "_parts", cls)
        return _restore, (cls, self.args, _without_secrets(self.__dict__))


class PollTimeoutError(SDKError, TimeoutError):
    """Waiting for an object to reach its final state took too long.

    The object itself is unaffected: it can be polled again.
    """


class InvalidWebhookSignatureError(SDKError, ValueError):
    """A webhook's payload is not what its sender signed, or was not signed recently."""


class APIError(SDKError):
    """A request was made, or tried, and did not end well."""

    message: str
    request: Request

    body: object | None
    """The reply's body: parsed if it is JSON, else as text; None without a reply."""

    code: str | None = None
    param: str | None = None
    type: str | None = None

    def __init__(self, message: str, request: Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        if is_mapping(body):
            code = body.get("code")
            self.code = None if code is None else str(code)
            self.param = body.get("param")
            self.type = body.get("type")


class APIConnectionError(APIError):
    """No complete reply came: the connection failed, or broke before the reply's end.

    What had come of the body is in `body`, as text.
    """

    def __init__(
        self,
        *,
        message: str = "Connection error.",
        request: Request,
        received: bytes | None = None,
    ) -> None:
        body = received.decode(errors="replace") if received else None
        super().__init__(message, request, body=body)


class APITimeoutError(APIConnectionError):
    """No complete reply came in time."""

    def __init__(self, request: Request) -> None:
        super().__init__(message="Request timed out.", request=request)


class APIResponseValidationError(APIError):
    """A reply came that is not what the API's description promises."""

    response: Response
    status_code: int

    def __init__(
        self, response: Response, body: object | None, *, message: str | None = None
    ) -> None:
        super().__init__(
            message or "The reply does not have the expected form.",
            response.request,
            body=body,
        )
        self.response = response
        self.status_code = response.status_code


class APIStatusError(APIError):
    """A reply came whose status says that the request was not fulfilled."""

    response: Response
    status_code: int
    request_id: str | None

    def __init__(
        self, message: str, *, response: Response, body: object | None
    ) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")


class BadRequestError(APIStatusError):
    """Status 400: the server cannot make sense of the request."""


class AuthenticationError(APIStatusError):
    """Status 401: the credentials are missing, or not valid."""


class PermissionDeniedError(APIStatusError):
    """Status 403: the credentials are valid, and do not allow this."""


class NotFoundError(APIStatusError):
    """Status 404: what the request names is not there."""


class ConflictError(APIStatusError):
    """Status 409: something else is being done to what the request is about."""


class UnprocessableEntityError(APIStatusError):
    """Status 422: the request makes sense, and a value in it is not allowed."""


class RateLimitError(APIStatusError):
    """Status 429: these were too many requests, or a quota is used up."""


class InternalServerError(APIStatusError):
    """Status 500 and above: the server failed."""


def connection_error(
    error: Exception, request: Request, received: bytes | None
) -> APIConnectionError:
    """Choose and build the error for a request that got no complete reply.

    Whatever a transport raises counts as one: there are others than the library's own.
    """
    if isinstance(error, (TimeoutException, TimeoutError)):
        return APITimeoutError(request)
    return APIConnectionError(request=request, received=received)


def reply_body(response: Response) -> object | None:
    """Parse a body as JSON, else give its text; None if it was never read."""
    content = _content(response)
    if content is None:
        return None
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return response.text.strip()


def _content(response: Response) -> bytes | None:
    try:
        return response.content
    except ResponseNotRead:
        # A hook of the user's HTTP client may close a reply before anyone reads it.
        return None


_made: dict[tuple[type[APIStatusError], type[APIStatusError]], type[APIStatusError]] = (
    {}
)


def both(
    named: type[APIStatusError], cls: type[APIStatusError]
) -> type[APIStatusError]:
    """Give the error that is caught by its own name, and with all of its status."""
    if issubclass(named, cls):
        return named
    parts = (named, cls)
    said = {"__doc__": named.__doc__, "__module__": named.__module__}
    made = _made.get(parts) or type(named.__name__, parts, {**said, "_parts": parts})
    return _made.setdefault(parts, made)


def _restore(
    cls: type[SDKError] | tuple[type[APIStatusError], type[APIStatusError]] | None,
    args: tuple[Any, ...],
    state: dict[str, Any],
) -> SDKError:
    cls = both(*cls) if isinstance(cls, tuple) else cls or SDKError
    error = cls.__new__(cls, *args)
    error.__dict__.update(state)
    return error


def _without_secrets(state: dict[str, Any]) -> dict[str, Any]:
    state = dict(state)
    for name in ("request", "response"):
        value = state.get(name)
        if isinstance(value, Request):
            state[name] = _plain_request(value)
        elif isinstance(value, Response):
            state[name] = _plain_response(value)
    return state


def _plain_request(request: Request) -> Request:
    url = URL(request.url, query=None, username=None, password=None)
    headers = [
        (name, value if name.lower() in _PLAIN_HEADERS else "[redacted]")
        for name, value in request.headers.multi_items()
    ]
    return Request(request.method, url, headers=headers)


def _plain_response(response: Response) -> Response:
    return Response(
        response.status_code,
        headers=[
            (name, value)
            for name, value in response.headers.multi_items()
            # The body below is decoded, so it no longer has this coding and length.
            if name not in ("set-cookie", "content-encoding", "content-length")
        ],
        content=_content(response) or b"",
        request=_plain_request(response.request),
    )

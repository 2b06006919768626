"""What a client raises."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, TypeVar, cast, overload

from .guards import is_mapping
from .http import Request, Response, TimeoutException
from .redacted import content_of, without_secrets

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
    "describe_error",
    "reply_body",
]

_T = TypeVar("_T")
_V = TypeVar("_V")


class SDKError(Exception):
    """The base of all errors that a client raises on its own account."""

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        # The default would call the class with the message alone, which few here accept.
        # The root goes by another name in a generated package, hence no name for it here.
        cls = None if type(self) is SDKError else type(self)
        # One that was made of two when it was raised is made of them again.
        cls = getattr(cls, "_parts", cls)
        return _restore, (cls, self.args, without_secrets(self.__dict__))


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

    _models: Mapping[str, str] = {}

    def __init__(
        self, message: str, *, response: Response, body: object | None
    ) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("x-request-id")

    @overload
    def parse(self) -> object: ...

    @overload
    def parse(self, to: type[_T]) -> _T: ...

    def parse(self, to: Any = None) -> Any:
        """Read the reply's whole body as the API's description says of this status.

        What it says nothing of, or what is of another form, is given as it is in `body`.

        Args:
            to: What to read it as instead: a model, or any type that pydantic knows.

        Raises:
            APIResponseValidationError: The body cannot be read as `to`.
        """
        # Late, because pydantic's models take longer to load than all the rest.
        from .decode import decode

        if to is not None:
            return decode(self.response, to)
        model = _model(self._models, self.status_code)
        if model is None or content_of(self.response) is None:
            return self.body
        try:
            return decode(self.response, model)
        except APIResponseValidationError:
            return self.body


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


def describe_error(error: APIStatusError, models: Mapping[str, str] | None) -> None:
    """Tell an error what the API's description says of it.

    Args:
        models: Where its models are, below the package's `types`, by status.
    """
    error._models = models or {}


def reply_body(response: Response) -> object | None:
    """Parse a body as JSON, else give its text; None if it was never read."""
    content = content_of(response)
    if content is None:
        return None
    try:
        return cast("object", json.loads(content))
    except (ValueError, RecursionError):
        return response.text.strip()


def of_status(table: Mapping[str, _V], status: int) -> _V | None:
    """Give what a table has for a status: by itself, its range, or for all others."""
    for code in (str(status), f"{status // 100}XX", f"{status // 100}xx", "default"):
        if code in table:
            return table[code]
    return None


def _model(models: Mapping[str, str], status: int) -> Any:
    """The model of an error with this status."""
    place = of_status(models, status)
    if place is None:
        return None
    module, _, name = place.rpartition(".")
    package = __name__.rsplit(".", 2)[0]
    return getattr(import_module(f"{package}.types.{module}"), name)


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

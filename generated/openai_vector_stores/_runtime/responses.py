"""Replies as they came: the part that needs no waiting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Generic, Literal, TypeVar, get_origin

from .http import URL, HTTPHeaders, Request, Response

__all__ = ["BaseAPIResponse", "Reply", "is_stream_class"]

_R = TypeVar("_R")

Reply = Literal["parsed", "raw", "streamed"]
"""What a resource's methods give: the value, the reply, or the reply before its body."""


class BaseAPIResponse(Generic[_R]):
    """A reply of the API, with its status and its headers."""

    http_response: Response
    """The reply as the HTTP library knows it."""

    retries_taken: int
    """How many attempts failed before this reply; 0 if the first one succeeded."""

    def __init__(
        self,
        http_response: Response,
        retries_taken: int,
        parse: Callable[..., Any] | None = None,
        *,
        streams: bool = False,
    ) -> None:
        self.http_response = http_response
        self.retries_taken = retries_taken
        self._parse = parse
        self._streams = streams
        self._parsed: dict[Any, Any] = {}

    def _is_walked(self, to: Any) -> bool:
        """Whether what is asked for reads the body by itself."""
        return self._streams if to is None else is_stream_class(to)

    @property
    def headers(self) -> HTTPHeaders:
        """The reply's headers."""
        return self.http_response.headers

    @property
    def status_code(self) -> int:
        """The reply's status."""
        return self.http_response.status_code

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` that the server gave this request."""
        return self.http_response.headers.get("x-request-id")

    @property
    def http_request(self) -> Request:
        """The request that was answered, the last one if there were redirects."""
        return self.http_response.request

    @property
    def url(self) -> URL:
        """The address that was asked."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of HTTP that was spoken, such as `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> timedelta:
        """The time from the request to the reply's end; known once that is reached."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection has been given back."""
        return self.http_response.is_closed

    @property
    def num_bytes_downloaded(self) -> int:
        """How many bytes of the body have come over the wire so far."""
        return self.http_response.num_bytes_downloaded

    def __repr__(self) -> str:
        # Without the address, whose query may hold a secret.
        return f"<{type(self).__name__} [{self.status_code}]>"


def is_stream_class(kind: Any) -> bool:
    """Say whether this is a class, such as `Stream[Event]`, that walks through a reply."""
    return bool(getattr(get_origin(kind) or kind, "is_stream", False))

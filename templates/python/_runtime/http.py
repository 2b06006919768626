"""The HTTP library, as the rest of the runtime knows it.

Which of the two it is, `library` alone decides.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from .library import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncByteStream,
    AsyncClient,
    ByteStream,
    Client,
    HTTPHeaders,
    HTTPStatusError,
    Limits,
    ReadTimeout,
    Request,
    Response,
    ResponseNotRead,
    SyncByteStream,
    Timeout,
    TimeoutException,
)

__all__ = [
    "DEFAULT_LIMITS",
    "DEFAULT_TIMEOUT",
    "LIBRARY_TIMEOUT",
    "URL",
    "USE_CLIENT_DEFAULT",
    "AsyncByteStream",
    "AsyncClient",
    "ByteStream",
    "Client",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "HTTPHeaders",
    "HTTPStatusError",
    "Limits",
    "ReadTimeout",
    "Request",
    "Response",
    "ResponseNotRead",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
]

DEFAULT_TIMEOUT = Timeout(600.0, connect=5.0)
"""Seconds: ten minutes for each phase of a request, five seconds to connect."""

DEFAULT_LIMITS = Limits(max_connections=1000, max_keepalive_connections=100)

LIBRARY_TIMEOUT = Timeout(5.0)
"""What an HTTP client has when its maker named no timeout; such a one is not a wish."""


class DefaultHttpxClient(Client):
    """An HTTP client with the timeout and the connection limits of this package.

    For a `http_client` that differs in one thing only, such as a proxy: a bare
    `httpx2.Client` would come with that library's own defaults for all the rest.
    """

    def __init__(self, **options: Any) -> None:
        options.setdefault("timeout", DEFAULT_TIMEOUT)
        options.setdefault("limits", DEFAULT_LIMITS)
        super().__init__(**options)

    def __del__(self) -> None:
        # The pool is shared by every copy of a client, so it closes with the last of them.
        with suppress(Exception):
            self.close()


class DefaultAsyncHttpxClient(AsyncClient):
    """The asynchronous twin of `DefaultHttpxClient`."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("timeout", DEFAULT_TIMEOUT)
        options.setdefault("limits", DEFAULT_LIMITS)
        super().__init__(**options)

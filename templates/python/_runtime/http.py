"""The HTTP library, as the rest of the runtime knows it.

Which of the two it is, `library` alone decides.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, cast

from .library import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncByteStream,
    AsyncClient,
    Auth,
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
    "Auth",
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
    "as_timeout",
    "wished_timeout",
]

DEFAULT_TIMEOUT = Timeout(60.0, connect=5.0)
"""Seconds: a minute for each phase of a request, five seconds to connect."""

DEFAULT_LIMITS = Limits(max_connections=1000, max_keepalive_connections=100)

LIBRARY_TIMEOUT = Timeout(5.0)
"""What an HTTP client has when its maker named no timeout; such a one is not a wish."""


def _filled(options: dict[str, Any]) -> dict[str, Any]:
    """Put our own timeout and limits where there are none."""
    given = {"timeout": DEFAULT_TIMEOUT, "limits": DEFAULT_LIMITS, **options}
    given["timeout"] = as_timeout(given["timeout"])
    given["limits"] = _as_limits(given["limits"])
    return given


def as_timeout(timeout: Any) -> float | Timeout | None:
    """Give a timeout in the words of our HTTP library, if it is in those of the other."""
    if isinstance(timeout, Timeout) or not hasattr(timeout, "as_dict"):
        return cast("float | Timeout | None", timeout)
    return Timeout(**timeout.as_dict())


def wished_timeout(client: Client | AsyncClient | None) -> Timeout | None:
    """Give the timeout of a user's own HTTP client, if the user chose one."""
    if client is None or client.timeout == LIBRARY_TIMEOUT:
        return None
    if isinstance(client, (DefaultHttpxClient, DefaultAsyncHttpxClient)):
        unchanged = client.timeout == DEFAULT_TIMEOUT
        return None if client.has_our_timeout and unchanged else client.timeout
    return client.timeout


def _as_limits(limits: Any) -> Limits:
    return Limits(
        max_connections=limits.max_connections,
        max_keepalive_connections=limits.max_keepalive_connections,
        keepalive_expiry=limits.keepalive_expiry,
    )


class DefaultHttpxClient(Client):
    """An HTTP client with the timeout and the connection limits of this package.

    For a `http_client` that differs in one thing only, such as a proxy: a bare client of
    the HTTP library would come with that library's own defaults for all the rest.
    """

    has_our_timeout: bool

    def __init__(self, **options: Any) -> None:
        self.has_our_timeout = "timeout" not in options
        super().__init__(**_filled(options))

    def __del__(self) -> None:
        # The pool is shared by every copy of a client, so it closes with the last of them.
        with suppress(Exception):
            self.close()


class DefaultAsyncHttpxClient(AsyncClient):
    """The asynchronous twin of `DefaultHttpxClient`."""

    has_our_timeout: bool

    def __init__(self, **options: Any) -> None:
        self.has_our_timeout = "timeout" not in options
        super().__init__(**_filled(options))

    def __del__(self) -> None:
        # Closing takes waiting, which is possible only where an event loop is running.
        loops = sys.modules.get("asyncio")
        with suppress(Exception):
            if loops is not None and not self.is_closed:
                loops.get_running_loop().create_task(_close(self))


async def _close(client: AsyncClient) -> None:
    # Its connections may be those of another loop, which cannot be reached from here.
    with suppress(Exception):
        await client.aclose()

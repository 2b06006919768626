"""The HTTP library: the only module that imports it."""

from __future__ import annotations

from httpx2 import (
    URL,
    USE_CLIENT_DEFAULT,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    Auth,
    BaseTransport,
    ByteStream,
    Client,
    ConnectTimeout,
    HTTPStatusError,
    Limits,
    Proxy,
    ReadTimeout,
    Request,
    RequestNotRead,
    Response,
    ResponseNotRead,
    SyncByteStream,
    Timeout,
    TimeoutException,
    TransportError,
)
from httpx2 import Headers as HTTPHeaders

__all__ = [
    "NAME",
    "OTHER",
    "URL",
    "USE_CLIENT_DEFAULT",
    "AsyncBaseTransport",
    "AsyncByteStream",
    "AsyncClient",
    "Auth",
    "BaseTransport",
    "ByteStream",
    "Client",
    "ConnectTimeout",
    "HTTPHeaders",
    "HTTPStatusError",
    "Limits",
    "Proxy",
    "ReadTimeout",
    "Request",
    "RequestNotRead",
    "Response",
    "ResponseNotRead",
    "SyncByteStream",
    "Timeout",
    "TimeoutException",
    "TransportError",
]

NAME = "httpx2"

OTHER = "httpx"
"""The library whose objects can be given all the same, by those who have it."""

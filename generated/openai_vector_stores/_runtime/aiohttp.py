"""Sending by aiohttp, for asynchronous programs with very many requests at once.

It is an extra: aiohttp has to be installed, and is imported only when it is used.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from importlib import import_module
from typing import Any, cast

from .http import DEFAULT_LIMITS, DefaultAsyncHttpxClient
from .library import (
    AsyncBaseTransport,
    AsyncByteStream,
    ConnectTimeout,
    Limits,
    ReadTimeout,
    Request,
    RequestNotRead,
    Response,
    TransportError,
)

__all__ = ["AioHttpTransport", "DefaultAioHttpClient"]

# The HTTP library has seen to these, or to their absence.
_AUTOMATIC = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class DefaultAioHttpClient(DefaultAsyncHttpxClient):
    """An HTTP client that sends by aiohttp, with the timeout and limits of this package.

    It takes the arguments of the HTTP library's own client. Give it to an asynchronous
    client as its `http_client`.

    Raises:
        RuntimeError: aiohttp is not installed.
    """

    def __init__(self, **options: Any) -> None:
        if "transport" not in options:
            options["transport"] = AioHttpTransport(
                verify=options.get("verify", True),
                limits=options.get("limits", DEFAULT_LIMITS),
                proxy=options.pop("proxy", None),
                trust_env=options.get("trust_env", True),
            )
        super().__init__(**options)


class AioHttpTransport(AsyncBaseTransport):
    """Sends requests of the HTTP library by aiohttp.

    Args:
        verify: Whether to check certificates, or an `ssl.SSLContext` to do so with.
        limits: How many connections to have, and to keep.
        proxy: The address of a proxy for all requests.
        trust_env: Whether the environment may name proxies.

    Raises:
        RuntimeError: aiohttp is not installed.
    """

    def __init__(
        self,
        *,
        verify: Any = True,
        limits: Limits = DEFAULT_LIMITS,
        proxy: Any = None,
        trust_env: bool = True,
    ) -> None:
        try:
            self._aiohttp: Any = import_module("aiohttp")
        except ModuleNotFoundError as error:
            raise RuntimeError(
                "DefaultAioHttpClient needs aiohttp: pip install aiohttp"
            ) from error
        self._verify = verify
        self._limits = limits
        self._proxy = None if proxy is None else str(getattr(proxy, "url", proxy))
        self._trust_env = trust_env
        self._session: Any = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def handle_async_request(self, request: Request) -> Response:
        """Send a request, and give the reply before its body is read."""
        aiohttp = self._aiohttp
        try:
            reply = await self._running_session().request(
                request.method,
                # Encoded already: aiohttp would encode it anew.
                import_module("yarl").URL(str(request.url), encoded=True),
                headers=_headers(request),
                data=_body(request),
                allow_redirects=False,
                proxy=self._proxy,
                timeout=_timeout(aiohttp, request),
            )
        except Exception as error:
            raise _translated(aiohttp, error) from error
        version = reply.version
        return Response(
            reply.status,
            headers=list(reply.raw_headers),
            stream=_ReplyStream(aiohttp, reply),
            extensions={
                "http_version": b"HTTP/%d.%d" % (version.major, version.minor),
                "reason_phrase": (reply.reason or "").encode("latin-1"),
            },
        )

    async def aclose(self) -> None:
        """Close all connections."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _running_session(self) -> Any:
        """Give the session, whose connections belong to one event loop."""
        loop = asyncio.get_running_loop()
        if self._session is None or self._loop is not loop:
            self._abandon()
            self._loop = loop
            self._session = self._new_session()
        return self._session

    def _abandon(self) -> None:
        """Let go of a session whose event loop is no longer the one that runs."""
        if self._session is not None:
            connector = self._session.connector
            self._session.detach()
            # What belongs to a loop that is closed already can only be forgotten.
            with suppress(RuntimeError):
                connector.close()

    def _new_session(self) -> Any:
        aiohttp, limits = self._aiohttp, self._limits
        connector = aiohttp.TCPConnector(
            limit=limits.max_connections or 0,
            keepalive_timeout=limits.keepalive_expiry,
            ssl=self._verify,
        )
        return aiohttp.ClientSession(
            connector=connector,
            # The HTTP library keeps the cookies, and undoes the compression.
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            skip_auto_headers=_AUTOMATIC,
            trust_env=self._trust_env,
        )


class _ReplyStream(AsyncByteStream):
    """A reply's body, on its way from aiohttp."""

    def __init__(self, aiohttp: Any, reply: Any) -> None:
        self._aiohttp = aiohttp
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._reply.content.iter_any():
                yield cast("bytes", chunk)
        except Exception as error:
            raise _translated(self._aiohttp, error) from error

    async def aclose(self) -> None:
        if self._reply.content.at_eof():
            self._reply.release()
        else:
            # A connection with the rest of a reply in it is of no use.
            self._reply.close()


def _headers(request: Request) -> list[tuple[str, str]]:
    return [
        (name, value)
        for name, value in request.headers.multi_items()
        # aiohttp finds out by itself whether it sends in pieces.
        if name != "transfer-encoding"
    ]


def _body(request: Request) -> Any:
    try:
        return request.content or None
    except RequestNotRead:
        return request.stream


def _timeout(aiohttp: Any, request: Request) -> Any:
    phases: dict[str, float | None] = request.extensions.get("timeout", {})
    connect, pool = phases.get("connect"), phases.get("pool")
    return aiohttp.ClientTimeout(
        total=None,
        # In aiohttp's terms this is the wait for a connection and the making of it.
        connect=None if pool is None else pool + (connect or 0.0),
        sock_connect=connect,
        sock_read=phases.get("read"),
    )


def _translated(aiohttp: Any, error: Exception) -> Exception:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return ConnectTimeout(str(error))
    if isinstance(error, (asyncio.TimeoutError, TimeoutError)):
        return ReadTimeout(str(error))
    if isinstance(error, (aiohttp.ClientError, OSError)):
        return TransportError(str(error))
    return error

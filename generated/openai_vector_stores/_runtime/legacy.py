"""Objects of the other HTTP library, in the hands of those whose code still uses it.

That library is not imported here: who has an object of it has imported it already.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Generator, Iterator
from typing import Any, TypeVar, cast

from .http import as_timeout
from .library import (
    OTHER,
    AsyncBaseTransport,
    AsyncByteStream,
    AsyncClient,
    Auth,
    BaseTransport,
    Client,
    ReadTimeout,
    Request,
    Response,
    SyncByteStream,
    TransportError,
)

__all__ = ["adopted"]

_HTTPClientT = TypeVar("_HTTPClientT")


def adopted(
    given: _HTTPClientT | None, kind: type[_HTTPClientT]
) -> _HTTPClientT | None:
    """Check a user's own HTTP client, and adapt one of the other library.

    Raises:
        TypeError: It is something else, such as one of the other mode.
    """
    if given is None or isinstance(given, kind):
        return given
    other: Any = sys.modules.get(OTHER)
    if other is not None:
        wrapper = _AdoptedClient if issubclass(kind, Client) else _AdoptedAsyncClient
        if isinstance(given, other.Client if kind is Client else other.AsyncClient):
            return cast("_HTTPClientT", wrapper(given))
    name = f"{kind.__module__.partition('.')[0]}.{kind.__name__}"
    raise TypeError(
        f"Invalid `http_client` arg; Expected an instance of `{name}` "
        f"but got {type(given).__module__}.{type(given).__name__}"
    )


class _AdoptedClient(Client):
    """Prepares requests, and has them sent by a client of the other library."""

    def __init__(self, inner: Any) -> None:
        super().__init__(transport=_Transport(inner), **_options(inner))
        self._inner = inner

    @property
    def is_closed(self) -> bool:
        return bool(self._inner.is_closed)


class _AdoptedAsyncClient(AsyncClient):
    """The asynchronous twin."""

    def __init__(self, inner: Any) -> None:
        super().__init__(transport=_AsyncTransport(inner), **_options(inner))
        self._inner = inner

    @property
    def is_closed(self) -> bool:
        return bool(self._inner.is_closed)


def _options(inner: Any) -> dict[str, Any]:
    return {
        "headers": inner.headers.multi_items(),
        "params": inner.params.multi_items(),
        "cookies": inner.cookies.jar,
        "timeout": as_timeout(inner.timeout),
        # Its own can be used only by its own library, and not for every origin.
        "auth": _InnerAuth(),
    }


class _InnerAuth(Auth):
    """Notes in a request that it is to get the credentials of the inner client."""

    def auth_flow(self, request: Request) -> Generator[Request, Response, None]:
        request.extensions["inner_auth"] = True
        yield request


class _Transport(BaseTransport):
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def handle_request(self, request: Request) -> Response:
        content = _Body(cast("SyncByteStream", request.stream))
        inner, options = _translated(request, content)
        try:
            reply = self._inner.send(inner, **options)
        except Exception as error:
            raise _translated_error(error) from error
        return _translated_reply(reply, _Stream(reply))

    def close(self) -> None:
        self._inner.close()


class _AsyncTransport(AsyncBaseTransport):
    def __init__(self, inner: Any) -> None:
        self._inner = inner

    async def handle_async_request(self, request: Request) -> Response:
        content = _AsyncBody(cast("AsyncByteStream", request.stream))
        inner, options = _translated(request, content)
        try:
            reply = await self._inner.send(inner, **options)
        except Exception as error:
            raise _translated_error(error) from error
        return _translated_reply(reply, _AsyncStream(reply))

    async def aclose(self) -> None:
        await self._inner.aclose()


def _translated(request: Request, content: object) -> tuple[Any, dict[str, Any]]:
    other = cast("Any", sys.modules[OTHER])
    extensions = dict(request.extensions)
    auth: Any = (
        other.USE_CLIENT_DEFAULT if extensions.pop("inner_auth", False) else None
    )
    has_body = {"content-length", "transfer-encoding"} & request.headers.keys()
    inner = other.Request(
        request.method,
        str(request.url),
        headers=request.headers.raw,
        content=content if has_body else None,
        extensions=extensions,
    )
    return inner, {"stream": True, "follow_redirects": False, "auth": auth}


def _translated_reply(reply: Any, stream: SyncByteStream | AsyncByteStream) -> Response:
    return Response(
        reply.status_code,
        headers=reply.headers.raw,
        stream=stream,
        extensions=reply.extensions,
    )


def _translated_error(error: Exception) -> Exception:
    other = cast("Any", sys.modules[OTHER])
    if isinstance(error, other.TimeoutException):
        return ReadTimeout(str(error))
    return TransportError(str(error)) if isinstance(error, other.HTTPError) else error


class _Body:
    """A request's body, in a form that both libraries can walk through."""

    def __init__(self, stream: SyncByteStream) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)


class _AsyncBody:
    def __init__(self, stream: AsyncByteStream) -> None:
        self._stream = stream

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._stream.__aiter__()


class _Stream(SyncByteStream):
    """A reply's body, on its way from the other library."""

    def __init__(self, reply: Any) -> None:
        self._reply = reply

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._reply.stream
        except Exception as error:
            raise _translated_error(error) from error

    def close(self) -> None:
        self._reply.close()


class _AsyncStream(AsyncByteStream):
    def __init__(self, reply: Any) -> None:
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._reply.stream:
                yield chunk
        except Exception as error:
            raise _translated_error(error) from error

    async def aclose(self) -> None:
        await self._reply.aclose()

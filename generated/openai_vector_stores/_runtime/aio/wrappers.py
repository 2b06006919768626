"""The views of a method that give the reply itself instead of its parsed body."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from .responses import AsyncAPIResponse

if TYPE_CHECKING:
    from types import TracebackType

    from ..responses import Reply
    from .client import AsyncAPIClient
    from .resource import AsyncResource

__all__ = [
    "AsyncResponseContextManager",
    "async_to_raw_response",
    "async_to_streamed_response",
]

_P = ParamSpec("_P")
_R = TypeVar("_R")


class AsyncResponseContextManager(Generic[_R]):
    """Sends the request on entering, and closes the reply on leaving."""

    def __init__(self, send: Callable[[], Awaitable[AsyncAPIResponse[_R]]]) -> None:
        self._send = send
        self._response: AsyncAPIResponse[_R] | None = None

    async def __aenter__(self) -> AsyncAPIResponse[_R]:
        self._response = await self._send()
        return self._response

    async def __aexit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()


def async_to_raw_response(
    method: Callable[_P, Awaitable[_R]],
) -> Callable[_P, Awaitable[AsyncAPIResponse[_R]]]:
    """Give the same method, returning the reply with its body already read."""
    return cast(
        "Callable[_P, Awaitable[AsyncAPIResponse[_R]]]", _rebound(method, "raw")
    )


def async_to_streamed_response(
    method: Callable[_P, Awaitable[_R]],
) -> Callable[_P, AsyncResponseContextManager[_R]]:
    """Give the same method, returning a context manager of a reply not yet read."""
    send = cast(
        "Callable[_P, Awaitable[AsyncAPIResponse[_R]]]", _rebound(method, "streamed")
    )

    @wraps(method)
    def enter_later(
        *args: _P.args, **kwargs: _P.kwargs
    ) -> AsyncResponseContextManager[_R]:
        return AsyncResponseContextManager(lambda: send(*args, **kwargs))

    return enter_later


def _rebound(method: Callable[..., Any], reply: Reply) -> Callable[..., Any]:
    """Bind a method to a twin of its owner that gives another form of reply."""
    caller = cast("AsyncResource | AsyncAPIClient", cast("Any", method).__self__)
    twin = caller._as(reply)
    return cast("Callable[..., Any]", cast("Any", method).__func__.__get__(twin))

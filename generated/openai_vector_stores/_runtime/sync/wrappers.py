"""The views of a method that give the reply itself instead of its parsed body."""

# pyright: reportPrivateUsage=false
# A leading underscore here keeps a name from the users of a client, not from us.

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast

from .responses import APIResponse

if TYPE_CHECKING:
    from types import TracebackType

    from ..responses import Reply
    from .client import SyncAPIClient
    from .resource import SyncResource

__all__ = [
    "ResponseContextManager",
    "to_raw_response",
    "to_streamed_response",
]

_P = ParamSpec("_P")
_R = TypeVar("_R")


class ResponseContextManager(Generic[_R]):
    """Sends the request on entering, and closes the reply on leaving."""

    def __init__(self, send: Callable[[], APIResponse[_R]]) -> None:
        self._send = send
        self._response: APIResponse[_R] | None = None

    def __enter__(self) -> APIResponse[_R]:
        self._response = self._send()
        return self._response

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()


def to_raw_response(
    method: Callable[_P, _R],
) -> Callable[_P, APIResponse[_R]]:
    """Give the same method, returning the reply with its body already read."""
    return cast("Callable[_P, APIResponse[_R]]", _rebound(method, "raw"))


def to_streamed_response(
    method: Callable[_P, _R],
) -> Callable[_P, ResponseContextManager[_R]]:
    """Give the same method, returning a context manager of a reply not yet read."""
    send = cast("Callable[_P, APIResponse[_R]]", _rebound(method, "streamed"))

    @wraps(method)
    def enter_later(*args: _P.args, **kwargs: _P.kwargs) -> ResponseContextManager[_R]:
        return ResponseContextManager(lambda: send(*args, **kwargs))

    return enter_later


def _rebound(method: Callable[..., Any], reply: Reply) -> Callable[..., Any]:
    """Bind a method to a twin of its owner that gives another form of reply."""
    caller = cast("SyncResource | SyncAPIClient", cast("Any", method).__self__)
    twin = caller._as(reply)
    return cast("Callable[..., Any]", cast("Any", method).__func__.__get__(twin))

"""From code that blocks to code that can be awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial, wraps
from typing import TypeVar

import anyio.to_thread
from typing_extensions import ParamSpec

__all__ = ["asyncify", "to_thread"]

_P = ParamSpec("_P")
_T = TypeVar("_T")


async def to_thread(
    func: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs
) -> _T:
    """Call a function in another thread, and wait for what it gives."""
    return await anyio.to_thread.run_sync(partial(func, *args, **kwargs))


def asyncify(function: Callable[_P, _T]) -> Callable[_P, Awaitable[_T]]:
    """Give the asynchronous form of a function, which runs it in another thread."""

    @wraps(function)
    async def wrapper(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        return await to_thread(function, *args, **kwargs)

    return wrapper

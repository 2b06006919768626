"""Doing several things at once, by tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from contextlib import AbstractAsyncContextManager
from typing import TypeVar

__all__ = ["async_concurrently", "async_lock"]

_T = TypeVar("_T")
_R = TypeVar("_R")


async def async_concurrently(
    function: Callable[[_T], Awaitable[_R]],
    items: Iterable[_T],
    *,
    max_concurrency: int,
) -> list[_R]:
    """Call a function for each item and give the results in the items' order.

    On the first failure the rest is cancelled and that error raised.

    Raises:
        ValueError: `max_concurrency` is less than one.
    """
    if max_concurrency < 1:
        raise ValueError("max_concurrency must be at least 1")
    # Late: only uploads of many files come here, and it takes time to load.
    import anyio

    results: dict[int, _R] = {}
    failures: list[Exception] = []
    limit = anyio.Semaphore(max_concurrency)

    async def run(index: int, item: _T) -> None:
        async with limit:
            try:
                results[index] = await function(item)
            except Exception as error:
                # Not raised here, where the task group would wrap it up in a group.
                failures.append(error)
                tasks.cancel_scope.cancel()

    async with anyio.create_task_group() as tasks:
        for index, item in enumerate(items):
            tasks.start_soon(run, index, item)
    if failures:
        raise failures[0]
    return [results[index] for index in sorted(results)]


def async_lock() -> AbstractAsyncContextManager[None]:
    """Make a lock that tasks wait for."""
    # Late: only clients that fetch access tokens come here.
    import anyio

    return anyio.Lock()

"""Doing several things at once, by threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager
from threading import Lock
from typing import TypeVar

__all__ = ["concurrently", "lock"]

_T = TypeVar("_T")
_R = TypeVar("_R")


def concurrently(
    function: Callable[[_T], _R],
    items: Iterable[_T],
    *,
    max_concurrency: int,
) -> list[_R]:
    """Call a function for each item and give the results in the items' order.

    On the first failure what has not begun is cancelled and that error raised.

    Raises:
        ValueError: `max_concurrency` is less than one.
    """
    if max_concurrency < 1:
        raise ValueError("max_concurrency must be at least 1")
    failures: list[BaseException] = []

    def unless_failed(item: _T) -> _R:
        # The threads look for themselves: this one may be too late to cancel the rest.
        if failures:
            raise failures[0]
        try:
            return function(item)
        except BaseException as error:
            failures.append(error)
            raise

    with ThreadPoolExecutor(max_concurrency) as pool:
        futures = [pool.submit(unless_failed, item) for item in items]
        try:
            wait(futures, return_when=FIRST_EXCEPTION)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
    if failures:
        raise failures[0]
    return [future.result() for future in futures]


def lock() -> AbstractContextManager[bool]:
    """Make a lock that threads wait for."""
    return Lock()

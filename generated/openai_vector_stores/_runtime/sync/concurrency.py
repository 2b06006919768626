"""Doing several things at once, by threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import TypeVar

__all__ = ["concurrently"]

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
    with ThreadPoolExecutor(max_concurrency) as pool:
        futures = [pool.submit(function, item) for item in items]
        try:
            for future in as_completed(futures):
                future.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return [future.result() for future in futures]

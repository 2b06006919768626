"""Room for calls within calls, as deep as schemas lead from one to the next.

Types are made where they are met, each within the one that leads to it, and in large
documents a chain of named schemas is hundreds long. Python's own limit ends at a hundred.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

# A schema takes some ten calls. The most of the stack that a call was seen to take is
# 1 kB; what is not used of it is never taken from the machine.
_MOST_CALLS = 100_000
_STACK = 256 << 20


def deeply(function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a call returns or raises that may need more room than Python leaves."""
    made: list[T] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            made.append(function(*args, **kwargs))
        except BaseException as error:
            failed.append(error)

    limit, size = sys.getrecursionlimit(), threading.stack_size(_STACK)
    try:
        sys.setrecursionlimit(max(limit, _MOST_CALLS))
        # It is not waited for when the user ends the run.
        thread = threading.Thread(target=run, daemon=True)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(size)
        sys.setrecursionlimit(limit)
    if failed:
        raise failed[0]
    return made[0]

"""Processes that share the work of a run, where there is enough of it.

What they are given and what they return are lists, and each result follows from its
input alone. So it does not show in the output how many there were.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TypeVar

from .errors import Location, refuse

Input = TypeVar("Input")
Output = TypeVar("Output")
Work = Callable[[Sequence[Input]], Sequence[Output]]

# Each takes some 150 MB on a large document, and what one process alone has to do is
# half of the time by then.
_MOST = 3
# A second one would have to load what the work needs, which takes longer than less.
_LEAST_SHARE = 50


@dataclass(frozen=True, slots=True)
class Workers:
    """Processes to give work to; without any, it is done here."""

    pool: ProcessPoolExecutor | None = None
    count: int = 1

    def begin(
        self, work: Work[Input, Output], inputs: Sequence[Input]
    ) -> Callable[[], Sequence[Output]]:
        """Begins to work and returns what waits for the results, in the inputs' order.

        `work` is a function of a module, or a `partial` of one.
        """
        if self.pool is None or not inputs:
            return lambda: work(inputs)
        count = self.count if len(inputs) >= _LEAST_SHARE else 1
        # Dealt out one by one: what is large often stands together.
        shares = [inputs[n::count] for n in range(count)]
        waiting = [self.pool.submit(work, share) for share in shares]
        return lambda: _collected(waiting, len(inputs))

    def prepare(self, work: Callable[[], None], count: int | None = None) -> None:
        """Has processes do what they need to have done before the first input: all, or `count`."""
        if self.pool is not None:
            for _ in range(count or self.count):
                self.pool.submit(work)


def _collected(waiting: Sequence[Future[Sequence[Output]]], count: int) -> list[Output]:
    try:
        shares = [share.result() for share in waiting]
    except BrokenProcessPool:
        raise refuse(
            "worker-lost",
            "a process that did a part of the work was ended from outside",
            Location("(specloom)"),
            "if that was for want of memory, set SPECLOOM_PROCESSES=1 to do with one",
        ) from None
    return [shares[n % len(shares)][n // len(shares)] for n in range(count)]


@contextmanager
def started(count: int) -> Generator[Workers]:
    """So many processes, which are gone afterwards; with one core there are none."""
    if count < 2:
        yield Workers()
        return
    # Only on Linux is a copy of this process known to work, and it starts at once.
    context = get_context("fork" if sys.platform == "linux" else "spawn")
    pool = ProcessPoolExecutor(count, mp_context=context, initializer=_collecting)
    try:
        # They start now: a process that has come to have threads is not to be copied.
        pool.submit(os.getpid)
        yield Workers(pool, count)
    finally:
        pool.shutdown(cancel_futures=True)


def _collecting() -> None:
    """Has garbage collected, which the process that this is a copy of may have put off.

    Of the work of a large document a gigabyte stayed; what the copy began with does not
    change, and is not looked through.
    """
    gc.freeze()
    gc.enable()


def processes() -> int:
    """How many processes are of use here: `SPECLOOM_PROCESSES`, or by the cores."""
    given = os.environ.get("SPECLOOM_PROCESSES", "")
    if given.isdecimal() and int(given):
        return int(given)
    if sys.platform == "linux":
        return min(len(os.sched_getaffinity(0)), _MOST)
    return min(os.cpu_count() or 1, _MOST)

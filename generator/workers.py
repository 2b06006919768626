"""Processes that share the work of a run, where there is enough of it.

What they are given and what they return are lists, and each result follows from its
input alone. So it does not show in the output how many there were.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from .errors import Location, refuse

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Input = TypeVar("Input")
Output = TypeVar("Output")
Work = Callable[[Sequence[Input]], Sequence[Output]]

# Each takes some 150 MB on a large document, and what one process alone has to do is
# half of the time by then.
_MOST = 3
# A second one would have to load what the work needs, which takes longer than less.
_LEAST_SHARE = 50
# What a process holds at once: of a document of 100,000 schemas a half took 350 MB.
_MOST_SHARE = 2_000


@dataclass
class Workers:
    """Processes to give work to, `count` at most; until they are started, it is done here."""

    count: int = 1
    _pool: ProcessPoolExecutor | None = None

    def start(self, prepare: Callable[[], None], inputs: int | None = None) -> None:
        """Starts processes for so many inputs, or all; each prepares for the first one.

        They are copies of this process, which is not to have threads by then.
        """
        if self.count < 2:
            return
        # It takes as long as an edited document does to be read.
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        self.count = self._shares(inputs) if inputs is not None else self.count
        # Only on Linux is a copy of this process known to work, and it starts at once.
        context = get_context("fork" if sys.platform == "linux" else "spawn")
        self._pool = ProcessPoolExecutor(
            self.count, mp_context=context, initializer=_collecting
        )
        for _ in range(self.count):
            self._pool.submit(prepare)

    def begin(
        self, work: Work[Input, Output], inputs: Sequence[Input]
    ) -> Callable[[], Sequence[Output]]:
        """Begins to work and returns what waits for the results, in the inputs' order.

        `work` is a function of a module, or a `partial` of one.
        """
        if self._pool is None or not inputs:
            return lambda: work(inputs)
        count = max(self._shares(len(inputs)), -(-len(inputs) // _MOST_SHARE))
        # Dealt out one by one: what is large often stands together.
        shares = [inputs[n::count] for n in range(count)]
        waiting = [self._pool.submit(work, share) for share in shares]
        return lambda: _collected(waiting, len(inputs))

    def stop(self) -> None:
        """Ends the processes; what has not begun is not done."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def _shares(self, inputs: int) -> int:
        return self.count if inputs >= _LEAST_SHARE else 1


def _collected(waiting: Sequence[Future[Sequence[Output]]], count: int) -> list[Output]:
    from concurrent.futures.process import BrokenProcessPool

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
def workers(count: int) -> Generator[Workers]:
    """So many processes at most, which are gone afterwards."""
    found = Workers(count)
    try:
        yield found
    finally:
        found.stop()


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

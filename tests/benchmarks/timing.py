"""Timing two things fairly: in turn, so that a machine's moods hit both alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """How long something took, in parts of what something else took."""

    name: str
    ours: float
    peer: float
    target: float

    @property
    def value(self) -> float:
        return self.ours / self.peer

    def __str__(self) -> str:
        verdict = "ok" if self.value <= self.target else "OVER"
        return (
            f"{self.name:<52} {_shown(self.ours):>10} {_shown(self.peer):>10}"
            f" {self.value:>7.2f}  {self.target:>7.2f}  {verdict}"
        )


def compare(
    name: str,
    ours: Callable[[], object],
    peer: Callable[[], object],
    *,
    target: float,
    rounds: int,
) -> Ratio:
    """The ratio of the medians of `rounds` runs each, after one that does not count."""
    ours()
    peer()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for run, kept in zip((ours, peer), times, strict=True):
            started = time.perf_counter()
            run()
            kept.append(time.perf_counter() - started)
    mine, theirs = (statistics.median(kept) for kept in times)
    return Ratio(name, mine, theirs, target)


def command(*arguments: str, **environment: str) -> Callable[[], object]:
    """A whole process, which has to succeed."""
    # Without its bytecode cache Python compiles every module anew: nobody runs it so.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return lambda: _run(arguments, variables | environment)


def _run(arguments: Sequence[str], environment: dict[str, str]) -> None:
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}")


def _shown(seconds: float) -> str:
    return f"{seconds * 1e3:.0f} ms" if seconds > 0.01 else f"{seconds * 1e6:.0f} us"

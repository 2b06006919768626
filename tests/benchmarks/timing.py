"""Timing two things fairly: in turn, so that a machine's moods hit both alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

ROOT = Path(__file__).parent.parent.parent
GENERATED = ROOT / "generated"
PYTHON = sys.executable

# A process inherits the peak of the one that starts it, so a small one has to. It
# ends as the process that it starts, and says in kilobytes what that has taken.
_LAUNCHER = """
import os, sys
program = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ)
_, status, usage = os.wait4(program, 0)
print(usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1))
sys.exit(os.waitstatus_to_exitcode(status))
"""


@dataclass(frozen=True, slots=True)
class Ratio:
    """How much something took, in parts of what something else took.

    Args:
        target: The most that we promise; None if we promise nothing.
    """

    name: str
    ours: float
    peer: float
    target: float | None
    unit: Literal["seconds", "kilobytes"] = "seconds"

    @property
    def value(self) -> float:
        return self.ours / self.peer

    def __str__(self) -> str:
        shown = f"{_shown(self.ours, self.unit):>10} {_shown(self.peer, self.unit):>10}"
        line = f"{self.name:<56} {shown} {self.value:>7.3f}"
        if self.target is None:
            return line
        verdict = "ok" if self.value <= self.target else "OVER"
        return f"{line}  {self.target:>7.2f}  {verdict}"


def compare(
    name: str,
    ours: Callable[[], object],
    peer: Callable[[], object],
    *,
    target: float | None,
    rounds: int,
    best: bool = False,
) -> Ratio:
    """The ratio of the medians of `rounds` runs each, after one that does not count.

    Args:
        best: Compare the shortest runs and not the medians: for short work, whose
            longer runs say something of the machine alone.
    """
    ours()
    peer()
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(rounds):
        for run, kept in zip((ours, peer), times, strict=True):
            started = time.perf_counter()
            run()
            kept.append(time.perf_counter() - started)
    pick = min if best else statistics.median
    mine, theirs = (pick(kept) for kept in times)
    return Ratio(name, mine, theirs, target)


def compare_peaks(
    name: str,
    ours: Sequence[str],
    peer: Sequence[str],
    *,
    target: float | None,
    rounds: int,
    **environment: str,
) -> Ratio:
    """The ratio of the peaks in memory of two processes, the least of `rounds` runs."""
    mine, theirs = (
        min(_peak(arguments, environment) for _ in range(rounds))
        for arguments in (ours, peer)
    )
    return Ratio(name, mine, theirs, target, "kilobytes")


def peak_of_all(arguments: Sequence[str], **environment: str) -> float:
    """The most memory, in kilobytes, that a process and its children took together.

    What they share counts once for each of them, and it is looked at every 20 ms.
    """
    process = subprocess.Popen(
        arguments,
        env=_variables(environment),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    peak = 0
    while process.poll() is None:
        # All of them are of the session that the first one has begun.
        command = ("ps", "-s", str(process.pid), "-o", "rss=")
        rows = subprocess.run(command, capture_output=True, text=True).stdout
        peak = max(peak, sum(map(int, rows.split())))
        time.sleep(0.02)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}: {process.returncode}")
    return peak


def command(*arguments: str, **environment: str) -> Callable[[], object]:
    """A whole process, which has to succeed."""
    variables = _variables(environment)
    return lambda: _run(arguments, variables)


def _peak(arguments: Sequence[str], environment: dict[str, str]) -> float:
    launcher = (PYTHON, "-I", "-S", "-c", _LAUNCHER, *arguments)
    return float(_run(launcher, _variables(environment)).split()[-1])


def _variables(environment: dict[str, str]) -> dict[str, str]:
    # Without its bytecode cache Python compiles every module anew: nobody runs it so.
    variables = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return variables | environment


def _run(arguments: Sequence[str], environment: dict[str, str]) -> str:
    done = subprocess.run(arguments, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}")
    return done.stdout


def _shown(value: float, unit: str) -> str:
    if unit == "kilobytes":
        return f"{value / 1024:.1f} MB"
    return f"{value * 1e3:.1f} ms" if value > 0.01 else f"{value * 1e6:.0f} us"

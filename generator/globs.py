"""Patterns of paths, such as `lib/**/*.py`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase


def matches(path: str, patterns: Iterable[str]) -> bool:
    """Whether a path, with forward slashes, fits one of the patterns.

    `*` stands for anything within a name, `**` for any number of folders. What names a
    folder fits all that is in it.
    """
    return any(_fits(path.split("/"), _steps(pattern)) for pattern in patterns)


def _steps(pattern: str) -> list[str]:
    steps: list[str] = []
    for step in pattern.split("/"):
        if step not in ("", ".") and not (step == "**" and steps[-1:] == ["**"]):
            steps.append(step)
    return steps or ["."]


def _fits(names: Sequence[str], steps: Sequence[str]) -> bool:
    if not steps:
        return True
    if steps[0] == "**":
        return _fits(names, steps[1:]) or (bool(names) and _fits(names[1:], steps))
    if not names or not fnmatchcase(names[0], steps[0]):
        return False
    return _fits(names[1:], steps[1:])

"""Results kept between runs, by the digest of everything they follow from.

The cache is the user's, outside of any project: what it holds was written by this
program on this machine, so `check` may rely on it where it must not rely on a manifest
that came with the project. Losing it costs time and nothing else.

It cannot grow without end: what nobody has asked for in a month is removed, and of the
rest what was asked for longest ago, where all of it takes more than `MOST_BYTES`.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise
from pathlib import Path
from typing import cast

MOST_BYTES = 500_000_000
MOST_SECONDS = 30 * 24 * 60 * 60


def default_folder() -> Path:
    """`$XDG_CACHE_HOME/specloom`, by the XDG base directory specification."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return Path(base) / "specloom"


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of results; None keeps nothing."""

    folder: Path | None

    def get(self, digest: str) -> bytes | None:
        """The result kept under `digest`, if there is one that can be read."""
        if self.folder is None:
            return None
        try:
            found = (self.folder / digest).read_bytes()
        except OSError:
            return None
        with contextlib.suppress(OSError):
            # That it is of use.
            os.utime(self.folder / digest)
        return found

    def put(self, digest: str, result: bytes) -> None:
        """Keeps a result, whole or not at all; a folder that is read-only is no error."""
        if self.folder is None:
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder)
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(result)
                os.replace(name, self.folder / digest)
            except OSError:
                os.unlink(name)
                raise
            _prune(self.folder)


def _prune(folder: Path) -> None:
    """Removes what is too old or too much; what a run has left half written, too."""
    with os.scandir(folder) as entries:
        found = [(entry.stat(), entry.path) for entry in entries if entry.is_file()]
    found.sort(key=lambda each: each[0].st_mtime, reverse=True)
    oldest, total = time.time() - MOST_SECONDS, 0
    for status, path in found:
        total += status.st_size
        if status.st_mtime < oldest or total > MOST_BYTES:
            with contextlib.suppress(OSError):
                # Another run may have removed it.
                os.unlink(path)


# ---- Many in one ---------------------------------------------------------------------


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Named parts as one result: a line of JSON with their lengths, and then they.

    To put large texts into JSON, and to take them out, takes five times as long.
    """
    head = json.dumps({name: len(part) for name, part in parts.items()})
    return b"".join([head.encode(), b"\n", *parts.values()])


def unpacked(result: bytes) -> dict[str, bytes] | None:
    """The parts of which `packed` made a result; None where it did not."""
    head, _, rest = result.partition(b"\n")
    try:
        lengths = json.loads(head)
    except ValueError:
        return None
    if not isinstance(lengths, dict):
        return None
    sizes = cast("dict[str, object]", lengths)
    if not all(type(size) is int and size >= 0 for size in sizes.values()):
        return None
    ends = list(accumulate(cast("dict[str, int]", lengths).values(), initial=0))
    if ends[-1] != len(rest):
        return None
    places = zip(sizes, pairwise(ends), strict=True)
    return {name: rest[start:end] for name, (start, end) in places}

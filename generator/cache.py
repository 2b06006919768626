"""Results kept between runs, by the digest of everything they follow from.

The cache is the user's, outside of any project: what it holds was written by this
program on this machine, so `check` may rely on it where it must not rely on a manifest
that came with the project. Losing it costs time and nothing else.

It cannot grow without end: what nobody has asked for in a month is removed, and of the
rest what was asked for longest ago, where all of it takes more than `MOST_BYTES`.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

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

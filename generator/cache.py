"""Results kept between runs, by the digest of everything they follow from.

The cache is the user's, outside of any project: what it holds was written by this
program on this machine, so `check` may rely on it where it must not rely on a manifest
that came with the project. Losing it costs time and nothing else.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path


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
            return (self.folder / digest).read_bytes()
        except OSError:
            return None

    def put(self, digest: str, result: bytes) -> None:
        """Keeps a result, whole or not at all; a folder that is read-only is no error."""
        if self.folder is None:
            return
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self.folder)
            with os.fdopen(handle, "wb") as file:
                file.write(result)
            os.replace(name, self.folder / digest)

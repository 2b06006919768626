"""The published SDK whose tests are the judge: its source distribution, unpacked."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

NAME = "onebusaway"
VERSION = "1.26.0"
SHA256 = "7aea3b464a03f54861a872151a0169a2783cc6b50a835681dad0e8b71193a570"


class UnavailableError(Exception):
    """What the run needs is not to be had; the message says what, and where it was sought."""


def unpacked(cache: Path, archive: Path | None = None) -> Path:
    """The folder of the source distribution, below `cache`.

    Without `archive` it is fetched from the package index that pip is set up for, unless
    it was before. Raises UnavailableError where it cannot be had, or is not the one that
    the counts were made with.
    """
    folder = cache / f"{NAME}-{VERSION}"
    if archive is None:
        archive = cache / f"{NAME}-{VERSION}.tar.gz"
        if not archive.exists():
            _fetch(archive)
    _verify(archive)
    with tempfile.TemporaryDirectory(dir=cache) as work:
        with tarfile.open(archive) as tar:
            tar.extractall(work, filter="data")
        shutil.rmtree(folder, ignore_errors=True)
        Path(work, folder.name).rename(folder)
    return folder


def _fetch(archive: Path) -> None:
    archive.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=archive.parent) as work:
        # pip asks a source distribution for its metadata, so it sets up what that is
        # built with in a place of its own: nothing of it needs to be installed here.
        command = [sys.executable, "-m", "pip", "download", "--no-binary", NAME]
        command += ["--no-deps", "--dest", work, f"{NAME}=={VERSION}"]
        done = subprocess.run(command, capture_output=True, text=True)
        found = Path(work, archive.name)
        if done.returncode or not found.exists():
            raise UnavailableError(
                f"cannot fetch {NAME}=={VERSION} as a source distribution:\n{done.stderr}"
            )
        found.rename(archive)


def _verify(archive: Path) -> None:
    try:
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    except OSError as error:
        raise UnavailableError(f"cannot read {archive}: {error}") from None
    if digest != SHA256:
        raise UnavailableError(f"{archive} has sha256 {digest}, and not {SHA256}")

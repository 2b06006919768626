"""The published SDKs whose tests are the judge: their source distributions, unpacked."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Half = Literal["api", "runtime"]


@dataclass(frozen=True, slots=True)
class Published:
    """An SDK, the pair that it was made from, and which of its tests are run.

    `name` is that of the distribution and of the package in it. Its tests of the runtime
    are the same in all SDKs of one age, so those of one are enough.
    """

    pair: str
    name: str
    version: str
    sha256: str
    halves: tuple[Half, ...]

    @property
    def folder(self) -> str:
        """The folder in its archive; the archive's name is made of the same."""
        return f"{self.name}-{self.version}"


ONEBUSAWAY = Published(
    "onebusaway",
    "onebusaway",
    "1.26.0",
    "7aea3b464a03f54861a872151a0169a2783cc6b50a835681dad0e8b71193a570",
    ("api", "runtime"),
)
LLAMA_STACK = Published(
    "llama-stack",
    "llama_stack_client",
    "0.7.5",
    "80d419bbcb8b1cec2e190536e576576ed2fbbf47882465d72fc6061ef9dcadb2",
    ("api",),
)
SUITES = (ONEBUSAWAY, LLAMA_STACK)


class UnavailableError(Exception):
    """What the run needs is not to be had; the message says what, and where it was sought."""


def unpacked(sdk: Published, cache: Path, archives: Path | None = None) -> Path:
    """The folder of the source distribution, below `cache`.

    It is taken from the folder `archives`. Without that it is fetched from the package
    index that pip is set up for, unless it was before. Raises UnavailableError where it
    cannot be had, or is not the one that the counts were made with.
    """
    folder = cache / sdk.folder
    archive = (archives or cache) / f"{sdk.folder}.tar.gz"
    if archives is None and not archive.exists():
        _fetch(sdk, archive)
    _verify(archive, sdk.sha256)
    with tempfile.TemporaryDirectory(dir=cache) as work:
        with tarfile.open(archive) as tar:
            tar.extractall(work, filter="data")
        shutil.rmtree(folder, ignore_errors=True)
        Path(work, folder.name).rename(folder)
    return folder


def _fetch(sdk: Published, archive: Path) -> None:
    archive.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=archive.parent) as work:
        # pip asks a source distribution for its metadata, so it sets up what that is
        # built with in a place of its own: nothing of it needs to be installed here.
        command = [sys.executable, "-m", "pip", "download", "--no-binary", sdk.name]
        # Only its tests are run, and they ask for less than the package does.
        command += ["--ignore-requires-python", "--no-deps", "--dest", work]
        command += [f"{sdk.name}=={sdk.version}"]
        done = subprocess.run(command, capture_output=True, text=True)
        found = Path(work, archive.name)
        if done.returncode or not found.exists():
            raise UnavailableError(
                f"cannot fetch {sdk.name}=={sdk.version} as a source distribution:\n"
                f"{done.stderr}"
            )
        found.rename(archive)


def _verify(archive: Path, wanted: str) -> None:
    try:
        digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    except OSError as error:
        raise UnavailableError(f"cannot read {archive}: {error}") from None
    if digest != wanted:
        raise UnavailableError(f"{archive} has sha256 {digest}, and not {wanted}")

"""Pairs of a document and its settings, as their owners wrote them.

They are not part of this project: a folder with one folder a pair is named on the command
line, or by `SPECLOOM_PAIRS`, or lies beside the checkout.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .sdist import UnavailableError

ROOT = Path(__file__).parent.parent.parent
BESIDE = ROOT.parent / "shared" / "stainless"


@dataclass(frozen=True, slots=True)
class Pair:
    """One document with its settings."""

    document: Path
    settings: Path


def pairs_folder(given: str | None) -> Path:
    """The folder of all pairs: as given, else of the environment, else beside us."""
    return Path(given or os.environ.get("SPECLOOM_PAIRS") or BESIDE)


def pair(folder: Path, name: str) -> Pair:
    """The pair of a name. Raises UnavailableError where it is not there."""
    found = Pair(folder / name / "openapi.yml", folder / name / "stainless.yml")
    for path in (found.document, found.settings):
        if not path.is_file():
            raise UnavailableError(
                f"{path} is not there: name the folder of the pairs by"
                " `make conformance PAIRS=...` or by SPECLOOM_PAIRS"
            )
    return found


def generate(pair: Pair, output: Path) -> str:
    """Makes a package of a pair, and gives what the command said.

    Raises UnavailableError with the diagnostics where it could not.
    """
    options = ["--config", str(pair.settings), "--output", str(output)]
    done = _specloom("generate", str(pair.document), *options)
    if done.returncode:
        raise UnavailableError(f"cannot generate {output.name}:\n{done.stderr}")
    return done.stderr


@contextmanager
def served(pair: Pair, *options: str) -> Generator[str]:
    """Serves the document of a pair with `specloom mock` while the context lasts."""
    command = [sys.executable, "-m", "generator", "mock", str(pair.document)]
    command += ["--config", str(pair.settings), "--port", "0", *options]
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            url = server.stdout.readline().strip()
            if not url:
                raise UnavailableError(f"the mock does not serve {pair.document}")
            yield url
        finally:
            server.terminate()


def _specloom(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )

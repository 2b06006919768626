"""What type checkers say of clients, many of them at a time: most of a run is starting up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

MOST_BYTES = 4_000_000
"""The source that goes through a checker in one run."""


def batches(packages: Sequence[str], folder: Path) -> Iterator[list[str]]:
    """The packages in groups of a size that checkers have the memory for."""
    batch: list[str] = []
    total = 0
    for package in packages:
        size = sum(path.stat().st_size for path in (folder / package).rglob("*.py"))
        if batch and total + size > MOST_BYTES:
            yield batch
            batch, total = [], 0
        batch.append(package)
        total += size
    if batch:
        yield batch


def complaints(packages: Sequence[str], folder: Path) -> dict[str, tuple[int, int]]:
    """How many errors mypy and pyright find in each package, both strict.

    What they say is kept beside the packages.
    """
    found = mypy(packages, folder), pyright(packages, folder)
    for package in packages:
        lines = [line for checker in found for line in checker if _is_in(line, package)]
        (folder / f"{package}.types.txt").write_text("".join(f"{x}\n" for x in lines))
    first, second = (Counter(line.partition("/")[0] for line in each) for each in found)
    return {package: (first[package], second[package]) for package in packages}


def mypy(packages: Sequence[str], folder: Path) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    # Two runs at a time must not share it.
    command += ["--cache-dir", str(folder / f"{packages[0]}.mypy_cache")]
    for package in packages:
        command += ["-p", package]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode > 1:
        # It did not come to an end, which is no package's fault more than another's.
        return [f"{package}/: mypy: {done.stderr[-300:]!r}" for package in packages]
    return [line for line in done.stdout.splitlines() if ": error:" in line]


def pyright(packages: Sequence[str], folder: Path) -> list[str]:
    settings = folder / f"{packages[0]}.pyright.json"
    settings.write_text(
        json.dumps({"include": list(packages), "typeCheckingMode": "strict"})
    )
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath"]
    command += [sys.executable, "--project", str(settings)]
    quiet = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"}
    done = subprocess.run(
        command, cwd=folder, env=quiet, capture_output=True, text=True
    )
    try:
        said = json.loads(done.stdout)["generalDiagnostics"]
    except ValueError:
        return [f"{package}/: pyright: {done.stderr[-300:]!r}" for package in packages]
    return [
        f"{_place(each, folder)}: error: {each['message']}"
        for each in said
        if each["severity"] == "error"
    ]


def _place(complaint: dict[str, object], folder: Path) -> str:
    file = Path(str(complaint["file"]))
    match complaint:
        case {"range": {"start": {"line": int(line)}}}:
            return f"{os.path.relpath(file, folder.resolve())}:{line + 1}"
        case _:
            return os.path.relpath(file, folder.resolve())


def _is_in(line: str, package: str) -> bool:
    return line.startswith(f"{package}/")

"""A package made of a document that no suite was published for: is it whole, and typed?"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from .pairs import ROOT, Pair, generate, served

NAME = "llama-stack"
PACKAGE = "llama_stack_client"
METHODS = 95

# As strict as the checkers can be.
_STRICT = """\
[tool.mypy]
strict = true
[tool.pyright]
typeCheckingMode = "strict"
"""


def complaints(pair: Pair, work: Path) -> Iterator[str]:
    """Makes the package and checks it; all that is wrong with it."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "pyproject.toml").write_text(_STRICT)
    generate(pair, work / PACKAGE)
    python = sys.executable
    pyright = [python, "-m", "pyright", "--project", "pyproject.toml"]
    yield from _run("all modules import", work, python, "-B", "import_all.py", PACKAGE)
    yield from _run("mypy, strict", work, python, "-m", "mypy", PACKAGE)
    yield from _run("pyright, strict", work, *pyright, "--pythonpath", python, PACKAGE)
    yield from _calls(pair, work)


def _calls(pair: Pair, work: Path) -> Iterator[str]:
    """What is wrong with the calls of all methods, to a server of examples."""
    with served(pair, "--stateless") as url:
        command = [sys.executable, "drive.py", PACKAGE, url]
        done = _done(work, *command)
    lines = done.stdout.splitlines()
    failed = [line for line in lines if "FAILED" in line]
    methods = {line.partition(":")[0].partition(" ")[0] for line in lines}
    print(f"{len(lines) - len(failed):>5} of {len(lines):>4}  calls of {NAME}")
    yield from failed
    if done.returncode and not failed:
        yield f"the calls of {NAME} were cut off:\n{done.stderr}"
    if len(methods) < METHODS:
        yield f"{NAME}: {len(methods)} methods, and there were {METHODS}"


def _run(what: str, work: Path, *command: str) -> Iterator[str]:
    done = _done(work, *command)
    print(f"   {'no' if done.returncode else 'ok'}          {what}: {NAME}")
    if done.returncode:
        yield f"{what}: {NAME}:\n{done.stdout[-4000:]}{done.stderr[-4000:]}"


def _done(work: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Runs a command in a folder; the scripts that it names are those of ours."""
    scripts = {
        "import_all.py": ROOT / "tests" / "import_all.py",
        "drive.py": Path(__file__).with_name("drive.py"),
    }
    environment = {**os.environ, "PYTHONPATH": str(work)}
    return subprocess.run(
        [str(scripts.get(part, part)) for part in command],
        cwd=work,
        env=environment,
        capture_output=True,
        text=True,
    )

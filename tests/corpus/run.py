"""What becomes of one document: each step in a process of its own, with its limits."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .documents import Entry

ROOT = Path(__file__).parent.parent.parent
MOST_SECONDS = 900
MOST_BYTES = 2 * 1024**3

_IMPORT_ALL = """
import importlib, pkgutil, sys
package = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
"""


@dataclass(frozen=True, slots=True)
class Result:
    """A document's line of the report. `outcome` is served, refused or failed."""

    name: str
    kind: str
    outcome: str
    seconds: float
    megabytes: float
    operations: int = 0
    present: int = 0
    models: int = 0
    imports: str = ""
    """What goes wrong when all modules are imported."""
    differs: bool = False
    """Whether a second run, under another hash seed, wrote anything else."""
    mypy: int = 0
    pyright: int = 0
    code: str = ""
    message: str = ""

    @property
    def is_good(self) -> bool:
        """Whether nothing is wrong with it: a whole client, or a refusal with a reason."""
        if self.outcome == "refused":
            return bool(self.code)
        errors = bool(self.imports) + self.differs + self.mypy + self.pyright
        return (
            self.outcome == "served" and self.operations >= self.present and not errors
        )


def run(entry: Entry, folder: Path, *, twice: bool) -> Result:
    """Generates the client of one document, and imports all of it.

    `twice` does the first of it again, under another hash seed.
    """
    output = folder / entry.package
    command = [sys.executable, "-m", "generator", "generate", str(entry.path)]
    command += ["--root", str(entry.root), "--output", str(output)]
    command += ["--no-cache", "--force", "--json"]
    started = time.perf_counter()
    code, out, err, peak = _measured(command, ROOT, seed="1")
    seconds = round(time.perf_counter() - started, 2)
    common = (entry.name, entry.kind)
    if code == 2 and (found := _first_diagnostic(err)):
        return Result(
            *common, "refused", seconds, peak, code=found[0], message=found[1]
        )
    if code:
        last = err.strip().splitlines()[-1:] or [f"exit code {code}"]
        return Result(*common, "failed", seconds, peak, message=last[0][:300])
    summary = json.loads(out.strip().splitlines()[-1])
    again = _measured(command, ROOT, seed="2")[1] if twice else '{"changed": 0}'
    return Result(
        *common,
        "served",
        seconds,
        peak,
        operations=summary["operations"],
        present=entry.operations,
        models=summary["models"],
        imports=_imported(entry.package, folder),
        differs=json.loads(again.strip().splitlines()[-1])["changed"] != 0,
    )


def _measured(
    command: list[str], cwd: Path, *, seed: str
) -> tuple[int, str, str, float]:
    """Exit code, output, errors, and the peak of memory in MB."""
    measured = [sys.executable, "-c", _MEASURE, *command]
    try:
        done = subprocess.run(
            measured,
            cwd=cwd,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            timeout=MOST_SECONDS,
            preexec_fn=_limited,
        )
    except subprocess.TimeoutExpired:
        return 124, "", f"not done after {MOST_SECONDS} s", 0.0
    errors, _, peak = done.stderr.rpartition("\npeak ")
    return done.returncode, done.stdout, errors, round(float(peak or 0) / 1024, 1)


# The peak of a process is known to the one that waited for it.
_MEASURE = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:])
print(f"\\npeak {resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss}", file=sys.stderr)
sys.exit(done.returncode)
"""


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (2 * MOST_BYTES, 2 * MOST_BYTES))


def _first_diagnostic(errors: str) -> tuple[str, str] | None:
    """The code and the message of the first error, of which each line is one in JSON."""
    for line in errors.splitlines():
        said: dict[str, Any] = json.loads(line) if line.startswith("{") else {}
        if said.get("severity") == "error":
            place = f"{Path(said['file']).name}:{said['line']}:{said['column']}"
            return said["code"], f"{place}: {said['message']}"[:300]
    return None


def _imported(package: str, folder: Path) -> str:
    """What goes wrong when every module is imported; empty where nothing does."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", _IMPORT_ALL, package],
        cwd=folder,
        capture_output=True,
        text=True,
    )
    return done.stderr.strip().splitlines()[-1][:300] if done.returncode else ""

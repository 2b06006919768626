"""Whole runs on a large document, against the one generator that does all of it.

The document is `$SPECLOOM_DOCUMENT`, or one of our own making (`documents`). The
generator to compare with needs an old click, so it has an environment of its own, which
is made when it is first needed.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from . import documents
from .timing import PYTHON, ROOT, Ratio, command, compare, peak_of_all

PEER = ("pyopenapi-gen==0.8.3", "click<8.2")
PACKAGE = "full"
# In kilobytes and in seconds.
MOST_MEMORY = 600 * 1024
MOST_UNCHANGED = 0.5

_READ = "import hashlib, pathlib; hashlib.sha256(pathlib.Path({0!r}).read_bytes())"


def ratios() -> Iterator[Ratio]:
    """Cold, with nothing changed, after edits, and eight times as much."""
    given = os.environ.get("SPECLOOM_DOCUMENT")
    document = documents.read(Path(given)) if given else documents.synthetic(250)
    with tempfile.TemporaryDirectory() as folder:
        runs = _Runs(Path(folder), Path(given).suffix if given else ".json")
        if given:
            shutil.copy(given, runs.document)
        else:
            runs.document.write_text(json.dumps(document, indent=1))
        yield from runs.ratios()
        larger = _Runs(Path(folder, "larger"), ".json")
        larger.output.parent.mkdir()
        yield from _growth(document, larger)


def _growth(document: documents.Document, runs: _Runs) -> Iterator[Ratio]:
    """In JSON both: how long YAML takes to read is another matter."""
    times: list[float] = []
    for count in (1, 8):
        text = json.dumps(documents.copied(document, count), indent=1)
        runs.document.write_text(text)
        shutil.rmtree(runs.output, ignore_errors=True)
        times.append(_seconds(runs.run("--no-cache")))
    once, eightfold = times
    yield Ratio("full: 8 times the document, against it once", eightfold, once, 9.0)


@dataclass(frozen=True, slots=True)
class _Runs:
    """Runs on one document, which is edited where it stands."""

    folder: Path
    suffix: str

    @property
    def document(self) -> Path:
        return self.folder / f"document{self.suffix}"

    @property
    def output(self) -> Path:
        return self.folder / PACKAGE

    @property
    def environment(self) -> dict[str, str]:
        cache = str(self.folder / "cache")
        return {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": cache}

    def arguments(self, *more: str) -> tuple[str, ...]:
        target = (str(self.document), "--output", str(self.output))
        return (PYTHON, "-m", "generator", "generate", *target, *more)

    def run(self, *more: str) -> Callable[[], object]:
        return command(*self.arguments(*more), **self.environment)

    def ratios(self) -> Iterator[Ratio]:
        # It comes first: whatever runs first compiles the generator's modules as well.
        peak = peak_of_all(self.arguments("--no-cache"), **self.environment)
        name = "full: memory of all processes, against 600 MB"
        yield Ratio(name, peak, MOST_MEMORY, 1.0, "kilobytes")
        shutil.rmtree(self.output)
        cold = _seconds(self.run())
        yield Ratio("full: cold, against pyopenapi-gen", cold, self.peer(), 0.8)
        yield self.unchanged()
        before = self.document.read_text()
        for what, edit in documents.EDITS.items():
            self.document.write_text(edit(before, self.suffix))
            yield Ratio(f"full: after {what}", _seconds(self.run()), cold, 0.25)
        yield self.starting()

    def peer(self) -> float:
        program = _peer()
        target = ("--project-root", str(self.folder), "--output-package", "peer")
        options = ("--no-postprocess", "--force")
        return _seconds(command(program, "gen", str(self.document), *target, *options))

    def unchanged(self) -> Ratio:
        read = command(PYTHON, "-c", _READ.format(str(self.document)))
        name = "full: nothing changed, against 0.5 s and reading the document"
        found = compare(name, self.run(), read, target=None, rounds=5)
        return Ratio(name, found.ours, found.peer + MOST_UNCHANGED, 1.0)

    def starting(self) -> Ratio:
        """What is made is loaded, and what another generator makes of a large API."""
        ours = f"import {PACKAGE}; {PACKAGE}.Client()"
        return compare(
            "full: import and construct, against the openai package",
            command(PYTHON, "-c", ours, PYTHONPATH=str(self.folder)),
            command(PYTHON, "-c", "import openai; openai.OpenAI(api_key='-')"),
            target=0.5,
            rounds=9,
            best=True,
        )


def _seconds(run: Callable[[], object]) -> float:
    started = time.perf_counter()
    run()
    return time.perf_counter() - started


def _peer() -> str:
    """The other generator's program: `$SPECLOOM_PEER` is the folder to have it in."""
    folder = Path(os.environ.get("SPECLOOM_PEER", ROOT / ".venv" / "peer"))
    program = folder / "bin" / "pyopenapi-gen"
    if not program.exists():
        command(sys.executable, "-m", "venv", str(folder))()
        pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet")
        command(*pip, *PEER)()
    return str(program)

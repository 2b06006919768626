"""The cases: a folder each, with a document, its settings and what must come of them.

    openapi.yaml (or .json)   the document
    stainless.yml             its settings; the package is called what the folder is.
                              Without, they are told from the document
    inferred.yml              what they are then, where that is of interest
    before/                   what the output directory holds before the run, if anything
    only.txt                  the generated files that `expected/` is to hold, one a line
    expected/                 what is generated (without the runtime and the manifest), or
    expected_error.txt        what is said on stderr: exit code 2, and nothing written
    expected_warnings.txt     what is said on stderr when all goes well
    xfail.txt                 a defect that is known: why the case does not hold yet
    type_errors.txt           the same, where it is a type checker that complains
    unread.txt                descriptions that have no place in the client

`pytest tests/test_cases.py --update-cases` writes what is expected anew.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import os
import shutil
from collections.abc import Generator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.__main__ import main
from generator.infer import inferred_settings
from generator.load import load

TEMPLATES = Path(__file__).parent.parent / "templates" / "python"
# What is the same in every package. It is checked where it stands.
COPIED = frozenset(
    path.relative_to(TEMPLATES).as_posix()
    for path in TEMPLATES.rglob("*")
    if path.is_file() and path.suffix not in (".jinja", ".pyc")
)
CASES = Path(__file__).parent / "cases"
Tree = Mapping[str, bytes]
"""The contents of a folder's files, by path."""


@dataclass(frozen=True)
class Case:
    """One folder of `tests/cases`."""

    folder: Path

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def known_defect(self) -> str:
        return self._text("xfail.txt").strip()

    @property
    def is_refused(self) -> bool:
        """Cases of input that cannot be used are called so."""
        return self.name.startswith(("bad_", "bad-"))

    @property
    def has_settings(self) -> bool:
        return (self.folder / "stainless.yml").exists()

    @property
    def type_errors(self) -> dict[str, set[str]]:
        """What type checkers are known to complain of: checker, file and rule a line."""
        lines = self._text("type_errors.txt").splitlines()
        known: dict[str, set[str]] = {}
        for line in lines:
            if not line.startswith("#"):
                checker, complaint = line.split(maxsplit=1)
                known.setdefault(checker, set()).add(complaint)
        return known

    @property
    def is_written_down(self) -> bool:
        """Whether the folder says what is expected."""
        return bool(self.error) or (self.folder / "expected").is_dir()

    @property
    def unread(self) -> str:
        """Descriptions that have no place in the client."""
        return self._text("unread.txt")

    @property
    def inferred(self) -> Path:
        return self.folder / "inferred.yml"

    @property
    def error(self) -> str:
        return self._text("expected_error.txt")

    @property
    def warnings(self) -> str:
        return self._text("expected_warnings.txt")

    @property
    def only(self) -> frozenset[str]:
        return frozenset(self._text("only.txt").split())

    def _text(self, name: str) -> str:
        path = self.folder / name
        return path.read_text() if path.exists() else ""

    @property
    def document(self) -> str:
        found = sorted(path.name for path in self.folder.glob("openapi.*"))
        return found[0] if found else "openapi.yaml"


@dataclass(frozen=True)
class Outcome:
    """What a run of `specloom generate` on a case did."""

    code: int
    stdout: str
    stderr: str
    before: Tree
    after: Tree

    def shown(self, only: frozenset[str]) -> dict[str, bytes]:
        """The generated files that a golden folder is to hold."""
        return {
            path: data
            for path, data in self.after.items()
            if path not in COPIED
            and path != ".manifest.json"
            and (not only or path in only)
        }


def all_cases() -> list[Case]:
    return [Case(path) for path in sorted(CASES.iterdir()) if path.is_dir()]


def good_cases() -> list[Case]:
    """The cases of which a client is made."""
    return [c for c in all_cases() if not c.is_refused and not c.known_defect]


def run(case: Case, output: Path) -> Outcome:
    """Generates the case's client into `output`, with file names as in its folder."""
    before = case.folder / "before"
    if before.is_dir():
        shutil.copytree(before, output, symlinks=True)
    had = tree(output)
    with inside(case.folder), captured() as (out, err):
        code = main(
            [
                "generate",
                case.document,
                f"--output={output}",
                "--no-cache",
                *(["--config=stainless.yml"] if case.has_settings else []),
            ]
        )
    stderr = err.getvalue().replace(str(output), case.name)
    return Outcome(code, out.getvalue(), stderr, had, tree(output))


@contextlib.contextmanager
def inside(folder: Path) -> Generator[None, None, None]:
    """Runs a block in another working directory."""
    here = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(here)


@contextlib.contextmanager
def captured() -> Generator[tuple[io.StringIO, io.StringIO], None, None]:
    """What a block prints, on stdout and on stderr."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        yield out, err


def tree(folder: Path) -> dict[str, bytes]:
    """All files below a folder; a symbolic link is where it leads to."""
    found: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = b"-> " + os.fsencode(os.readlink(path))
        elif path.is_file() and "__pycache__" not in path.parts:
            found[name] = path.read_bytes()
    return found


def difference(expected: Tree, found: Tree) -> str:
    """A unified diff of two trees, empty when they are the same."""
    lines: list[str] = []
    for path in sorted(expected.keys() | found.keys()):
        lines += difflib.unified_diff(
            expected.get(path, b"").decode().splitlines(keepends=True),
            found.get(path, b"").decode().splitlines(keepends=True),
            f"expected/{path}",
            f"generated/{path}",
        )
    if expected != found and not lines:
        lines.append(f"other files: {sorted(expected.keys() ^ found.keys())}")
    return "".join(lines)


def update(case: Case, outcome: Outcome) -> None:
    """Makes what happened what is expected."""
    shutil.rmtree(case.folder / "expected", ignore_errors=True)
    failed = outcome.code != 0
    if case.inferred.exists():
        document = load(case.folder / case.document)
        case.inferred.write_text(inferred_settings(document, case.name))
    _write(case.folder / "expected_error.txt", outcome.stderr if failed else "")
    _write(case.folder / "expected_warnings.txt", "" if failed else outcome.stderr)
    for path, data in ({} if failed else outcome.shown(case.only)).items():
        target = case.folder / "expected" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def _write(path: Path, text: str) -> None:
    if text:
        path.write_text(text)
    else:
        path.unlink(missing_ok=True)

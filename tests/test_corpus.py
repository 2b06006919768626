"""Documents of our own, dense with what OpenAPI has, become whole and typed clients."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.documents import entries
from corpus.run import ROOT, Result, run
from corpus.types import complaints

SELECTION = Path(__file__).parent / "corpus" / "selection"
ENTRIES = entries(SELECTION)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("corpus")


@pytest.fixture(scope="module")
def results(folder: Path) -> dict[str, Result]:
    """What became of each document, twice over, under two hash seeds."""
    return {entry.name: run(entry, folder, twice=True) for entry in ENTRIES}


@pytest.mark.parametrize("name", [e.name for e in ENTRIES if e.kind != "refused"])
def test_a_document_gives_a_whole_client_and_the_same_twice(
    name: str, results: dict[str, Result]
) -> None:
    found = results[name]
    assert (found.outcome, found.imports, found.differs) == ("served", "", False), found
    assert found.operations == found.present


@pytest.mark.parametrize("name", [e.name for e in ENTRIES if e.kind == "refused"])
def test_a_document_that_no_client_can_be_right_about_is_refused(
    name: str, results: dict[str, Result]
) -> None:
    found = results[name]
    assert (found.outcome, bool(found.code)) == ("refused", True), found


def test_type_checkers_find_nothing(folder: Path, results: dict[str, Result]) -> None:
    served = [e.package for e in ENTRIES if results[e.name].outcome == "served"]
    found = complaints(served, folder)
    said = [(folder / f"{package}.types.txt").read_text() for package in served]
    assert set(found.values()) == {(0, 0)}, "".join(said)


def test_the_report_counts_what_was_refused_and_names_the_reason(
    tmp_path: Path,
) -> None:
    command = [sys.executable, "-m", "tests.corpus", str(SELECTION), "--untyped"]
    command += ["--once", "--only", "refused", "--work", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.startswith("1 documents, 1 refused, 0 wrong")
    assert "- refused.yaml (`" in (tmp_path / "REPORT.md").read_text()

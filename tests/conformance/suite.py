"""One run of a published test-suite against a package that we made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

# What the tests of the suite read besides their own folder.
BESIDE_THE_TESTS = ("pyproject.toml", "README.md")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of each test: its id -> passed, failed or skipped, and why."""

    tests: Mapping[str, tuple[str, str]]
    log: str

    def passed(self) -> Counter[str]:
        """How many tests passed, by file; files in which none did count too."""
        counts: Counter[str] = Counter()
        for test, (state, _) in self.tests.items():
            counts[file_of(test)] += state == "passed"
        return counts

    def failed(self) -> dict[str, str]:
        """The tests that failed, and the last line of why."""
        found = self.tests.items()
        return {test: why for test, (state, why) in found if state == "failed"}


def file_of(test: str) -> str:
    """The file of a test's id."""
    return test.partition("::")[0]


def prepare(source: Path, work: Path) -> None:
    """Copies a suite into a folder in which there is nothing of the SDK it came with."""
    shutil.copytree(source / "tests", work / "tests")
    for name in BESIDE_THE_TESTS:
        shutil.copy(source / name, work / name)


def run(work: Path, packages: Path, url: str, *arguments: str) -> Outcome:
    """Runs the tests in `work`, with the settings that they come with.

    Args:
        packages: The folder that the package under test is in.
        url: Where the API is.
        arguments: Which tests, and other arguments of pytest.
    """
    report = work / "report.xml"
    report.unlink(missing_ok=True)
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    command += [f"--junitxml={report}", "-o", "junit_family=xunit1"]
    environment = {k: v for k, v in os.environ.items() if k != "PYTEST_ADDOPTS"}
    environment |= {"PYTHONPATH": str(packages), "TEST_API_BASE_URL": url}
    done = subprocess.run(
        command, cwd=work, env=environment, capture_output=True, text=True
    )
    tests = _read(report) if report.exists() else {}
    return Outcome(tests, done.stdout + done.stderr)


def _read(report: Path) -> dict[str, tuple[str, str]]:
    return {
        _id(case): _state(case) for case in ElementTree.parse(report).iter("testcase")
    }


def _id(case: ElementTree.Element) -> str:
    name, of = case.get("name", ""), case.get("classname", "")
    path = case.get("file")
    if path is None:  # a module that could not be imported, by its dotted name
        return "/".join(name.split(".")) + ".py"
    module = path.removesuffix(".py").replace("/", ".")
    if not of and name == module:  # as above
        return path
    scope = of.removeprefix(module).strip(".")
    return "::".join(part for part in (path, scope, name) if part)


def _state(case: ElementTree.Element) -> tuple[str, str]:
    for kind, state in (("failure", "failed"), ("error", "failed"), ("skipped",) * 2):
        found = case.find(kind)
        if found is not None:
            return state, _reason(found)
    return "passed", ""


def _reason(found: ElementTree.Element) -> str:
    """What pytest marks as the error, in one line; for a skipped test, its reason."""
    marked = [
        line[1:].strip() for line in (found.text or "").splitlines() if line[:2] == "E "
    ]
    lines = marked[-1:] or (found.get("message") or "").splitlines()
    return lines[0] if lines else ""

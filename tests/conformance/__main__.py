"""Runs published SDKs' tests against what we make of their documents and settings.

Prints what passes by file, and what fails and why; ends with 1 where that is less than
`floor.tsv` asks for or not what `departures.tsv` explains, and with 2 where the documents
or a suite cannot be had. One document is made into a package that has to be type-safe
besides, and each method of which is called once.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from generator.cache import default_folder

from . import sdist, suite, tables, whole
from .pairs import Pair, generate, pair, pairs_folder, served
from .sdist import SUITES, Half, Published, UnavailableError

# The suite's own HTTP mocks know httpx and no other library.
WITH_HTTPX = "\nx-specloom:\n  http: httpx\n"


def main() -> int:
    arguments = _arguments()
    try:
        with tempfile.TemporaryDirectory() as work:
            return _run(arguments, Path(arguments.keep or work))
    except UnavailableError as error:
        print(error, file=sys.stderr)
        return 2


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make conformance", description=__doc__)
    parser.add_argument("--pairs", help="the folder of the pairs")
    parser.add_argument(
        "--sdists", type=Path, help="the folder of the source distributions, if at hand"
    )
    parser.add_argument(
        "--suite", choices=[sdk.pair for sdk in SUITES], help="one of the SDKs"
    )
    parser.add_argument(
        "--packages", type=Path, help="take the SDK from this folder, and make none"
    )
    parser.add_argument("--url", help="a server of the API, instead of `specloom mock`")
    parser.add_argument("--keep", help="work in this folder, and leave it behind")
    parser.add_argument(
        "--only", choices=("api", "runtime", "whole"), help="one part of all this"
    )
    parser.add_argument(
        "--update-floor", action="store_true", help="make what passes now the floor"
    )
    return parser.parse_args()


def _run(arguments: argparse.Namespace, work: Path) -> int:
    complaints: list[str] = []
    if arguments.only in (None, "whole"):
        second = pair(pairs_folder(arguments.pairs), whole.NAME)
        complaints += whole.complaints(second, work / "whole")
    for sdk in SUITES:
        if arguments.only != "whole" and arguments.suite in (None, sdk.pair):
            complaints += _suite(arguments, sdk, work / sdk.pair)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def _suite(arguments: argparse.Namespace, sdk: Published, work: Path) -> list[str]:
    """What is wrong with the run of a published suite."""
    only = arguments.only
    wanted: list[Half] = [half for half in sdk.halves if only in (None, half)]
    if not wanted:
        return []
    cache = default_folder() / "conformance"
    cache.mkdir(parents=True, exist_ok=True)
    source = sdist.unpacked(sdk, cache, arguments.sdists)
    run = _Run(arguments, sdk, pair(pairs_folder(arguments.pairs), sdk.pair), source)
    outcomes = [run.half(half, work / half) for half in wanted]
    departures = tables.read_departures(tables.departures_of(sdk.pair))
    tests = {k: v for outcome in outcomes for k, v in outcome.tests.items()}
    whole = suite.Outcome(tests, "".join(outcome.log for outcome in outcomes))
    _report(whole, departures)
    table = tables.floor_of(sdk.pair)
    if arguments.update_floor:
        tables.write_floor(tables.read_floor(table) | whole.passed(), table)
    floor = tables.read_floor(table)
    if arguments.only:
        floor = {k: v for k, v in floor.items() if k in whole.passed()}
    complaints = list(tables.complaints(whole, floor, departures))
    if not whole.tests:
        complaints.append(f"no test ran:\n{whole.log}")
    return complaints


@dataclass(frozen=True, slots=True)
class _Run:
    """One suite, and what it is run against."""

    arguments: argparse.Namespace
    sdk: Published
    pair: Pair
    source: Path

    def half(self, half: Half, work: Path) -> suite.Outcome:
        """The calls against the package as it is, or the rest with HTTP by httpx."""
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        if half == "api":
            return self._tests(self.pair, work, "tests/api_resources")
        settings = work / "stainless.yml"
        settings.write_text(self.pair.settings.read_text() + WITH_HTTPX)
        with_httpx = Pair(self.pair.document, settings)
        return self._tests(with_httpx, work, "tests", "--ignore=tests/api_resources")

    def _tests(self, pair: Pair, work: Path, *which: str) -> suite.Outcome:
        packages = self.arguments.packages
        if packages is None:
            packages = work / "packages"
            generate(pair, packages / self.sdk.name)
        suite.prepare(self.source, work)
        if self.arguments.url is not None:
            return suite.run(work, packages, self.arguments.url, *which)
        # The tests ask for things that nobody has made.
        with served(pair, "--stateless") as url:
            return suite.run(work, packages, url, *which)


def _report(outcome: suite.Outcome, departures: list[tables.Departure]) -> None:
    failed = outcome.failed()
    sizes: dict[str, int] = {}
    for test, (state, _) in outcome.tests.items():
        sizes[suite.file_of(test)] = sizes.get(suite.file_of(test), 0) + (
            state != "skipped"
        )
    passed = outcome.passed()
    for file, count in sorted(passed.items()):
        print(f"{count:>5} of {sizes[file]:>4}  {file}")
    print(f"{sum(passed.values()):>5} of {sum(sizes.values()):>4}  in all")
    for test in sorted(failed):
        known = next((each for each in departures if each.covers(test)), None)
        kind, why = (known.kind, known.reason) if known else ("new", failed[test])
        print(f"{kind:>8}  {test}: {why}")


if __name__ == "__main__":
    sys.exit(main())

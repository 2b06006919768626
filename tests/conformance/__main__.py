"""Runs a published SDK's tests against what we make of its document and settings.

Prints what passes by file, and what fails and why; ends with 1 where that is less than
`floor.tsv` asks for or not what `departures.tsv` explains, and with 2 where the documents
or the suite cannot be had. A second document, which has no suite, is made into a package
that has to be type-safe, and each method of which is called once.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.cache import default_folder

from . import sdist, suite, tables, whole
from .pairs import Pair, generate, pair, pairs_folder, served
from .sdist import UnavailableError

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
        "--sdist", type=Path, help="the source distribution, if at hand"
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
    if arguments.only != "whole":
        complaints += _suite(arguments, work)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def _suite(arguments: argparse.Namespace, work: Path) -> list[str]:
    """What is wrong with the run of the published suite."""
    chosen = pair(pairs_folder(arguments.pairs), sdist.NAME)
    cache = default_folder() / "conformance"
    cache.mkdir(parents=True, exist_ok=True)
    source = sdist.unpacked(cache, arguments.sdist)
    outcomes = list(_halves(arguments, chosen, source, work))
    departures = tables.read_departures()
    tests = {k: v for outcome in outcomes for k, v in outcome.tests.items()}
    whole = suite.Outcome(tests, "".join(outcome.log for outcome in outcomes))
    _report(whole, departures)
    if arguments.update_floor:
        tables.write_floor(tables.read_floor() | whole.passed())
    floor = tables.read_floor()
    if arguments.only:
        floor = {k: v for k, v in floor.items() if k in whole.passed()}
    complaints = list(tables.complaints(whole, floor, departures))
    if not whole.tests:
        complaints.append(f"no test ran:\n{whole.log}")
    return complaints


def _halves(
    arguments: argparse.Namespace, chosen: Pair, source: Path, work: Path
) -> Iterator[suite.Outcome]:
    """The calls against the package as it is, and the rest with HTTP by httpx."""
    if arguments.only != "runtime":
        yield _half(arguments, chosen, source, work / "api", "tests/api_resources")
    if arguments.only != "api":
        work.mkdir(parents=True, exist_ok=True)
        settings = work / "stainless.yml"
        settings.write_text(chosen.settings.read_text() + WITH_HTTPX)
        with_httpx = Pair(chosen.document, settings)
        where = ("tests", "--ignore=tests/api_resources")
        yield _half(arguments, with_httpx, source, work / "runtime", *where)


def _half(
    arguments: argparse.Namespace, chosen: Pair, source: Path, work: Path, *which: str
) -> suite.Outcome:
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    packages = arguments.packages
    if packages is None:
        packages = work / "packages"
        generate(chosen, packages / sdist.NAME)
    suite.prepare(source, work)
    if arguments.url is not None:
        return suite.run(work, packages, arguments.url, *which)
    with served(chosen) as own:
        return suite.run(work, packages, own, *which)


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

"""What is expected of a suite: how many tests pass at least, and which depart, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from .suite import Outcome, file_of

HERE = Path(__file__).parent

Kind = Literal["public", "private"]


@dataclass(frozen=True, slots=True)
class Departure:
    """A test that is not expected to pass.

    `kind` says what it looks at: behaviour that users can see (`public`), or how the
    other SDK happens to be built (`private`). `test` is an id, or one without the
    parameters for all of them.
    """

    test: str
    kind: Kind
    reason: str

    def covers(self, test: str) -> bool:
        return test == self.test or test.startswith((f"{self.test}[", f"{self.test}::"))


def floor_of(pair: str) -> Path:
    """The table of how many tests of a pair's SDK pass."""
    return HERE / pair / "floor.tsv"


def departures_of(pair: str) -> Path:
    """The table of the tests of a pair's SDK that are not expected to pass."""
    return HERE / pair / "departures.tsv"


def read_floor(path: Path) -> dict[str, int]:
    """The least number of tests that pass, by file."""
    return {file: int(count) for file, count in _rows(path)}


def write_floor(counts: Mapping[str, int], path: Path) -> None:
    """Writes what passes now as the floor; only when it is asked for."""
    rows = "".join(f"{file}\t{count}\n" for file, count in sorted(counts.items()))
    path.write_text(f"file\tpassed\n{rows}")


def read_departures(path: Path) -> list[Departure]:
    """The tests that are not expected to pass. Raises ValueError for an unknown kind."""
    return [Departure(test, _kind(kind), why) for test, kind, why in _rows(path)]


def complaints(
    outcome: Outcome, floor: Mapping[str, int], departures: list[Departure]
) -> Iterator[str]:
    """All in which a run is worse than expected, or the tables say what is not so."""
    passed = outcome.passed()
    for file, least in sorted(floor.items()):
        if passed[file] < least:
            yield f"{file}: {passed[file]} pass, and {least} did"
    failed = outcome.failed()
    for test, why in failed.items():
        if not any(each.covers(test) for each in departures):
            yield f"{test} fails, and is no known departure: {why}"
    ran = {file_of(test) for test in outcome.tests}
    for each in departures:
        if file_of(each.test) in ran and not any(map(each.covers, failed)):
            yield f"{each.test} is listed as a departure, and does not fail"


def _kind(text: str) -> Kind:
    match text:
        case "public" | "private":
            return text
        case _:
            raise ValueError(f"{text!r} is neither public nor private")


def _rows(path: Path) -> list[list[str]]:
    """The rows of a table, without the first, which names the columns."""
    return [line.split("\t") for line in path.read_text().splitlines()[1:] if line]

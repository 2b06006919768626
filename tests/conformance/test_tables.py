"""What is expected of a suite is held, and no more is explained than is so."""

from __future__ import annotations

from pathlib import Path

import pytest

from .suite import Outcome
from .tables import (
    Departure,
    complaints,
    departures_of,
    floor_of,
    read_departures,
    read_floor,
    write_floor,
)

RUN = Outcome(
    {
        "tests/test_a.py::test_one": ("passed", ""),
        "tests/test_a.py::test_two[x]": ("failed", "assert 1 == 2"),
        "tests/test_a.py::test_two[y]": ("passed", ""),
        "tests/test_a.py::test_three": ("skipped", "no"),
    },
    "",
)
TWO = Departure("tests/test_a.py::test_two", "public", "it is better so")


def test_what_passes_and_is_explained_is_no_complaint() -> None:
    assert RUN.passed() == {"tests/test_a.py": 2}
    assert list(complaints(RUN, {"tests/test_a.py": 2}, [TWO])) == []


def test_fewer_than_the_floor_is_one() -> None:
    (said,) = complaints(RUN, {"tests/test_a.py": 3}, [TWO])
    assert "2 pass, and 3 did" in said


def test_a_failure_without_an_explanation_is_one() -> None:
    (said,) = complaints(RUN, {}, [])
    assert "test_two[x] fails" in said
    assert "assert 1 == 2" in said


def test_an_explanation_of_what_passes_is_one() -> None:
    other = Departure("tests/test_a.py::test_one", "private", "")
    (said,) = complaints(RUN, {}, [TWO, other])
    assert "does not fail" in said


def test_a_floor_is_read_as_it_was_written(tmp_path: Path) -> None:
    write_floor({"b": 2, "a": 0}, tmp_path / "floor.tsv")
    assert read_floor(tmp_path / "floor.tsv") == {"a": 0, "b": 2}


def test_an_unknown_kind_of_departure_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "departures.tsv"
    table.write_text("test\tkind\treason\nt\tsecret\twhy\n")
    with pytest.raises(ValueError, match="neither public nor private"):
        read_departures(table)


@pytest.mark.parametrize(
    ("pair", "calls"), [("onebusaway", 640), ("llama-stack", 1965)]
)
def test_the_tables_in_use_agree_with_each_other(pair: str, calls: int) -> None:
    files = read_floor(floor_of(pair))
    assert sum(n for file, n in files.items() if "api_resources" in file) == calls
    for departure in read_departures(departures_of(pair)):
        assert departure.test.partition("::")[0] in files
        assert departure.reason

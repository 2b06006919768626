"""What is told of complaints: which, how many, in what order and in what form."""

from __future__ import annotations

import io
import json

import pytest

from generator.errors import Diagnostic, Location, Severity
from generator.listing import Excerpt
from generator.reporting import Reporter, in_order, without


class Terminal(io.StringIO):
    """A stream that says that somebody looks at it."""

    def isatty(self) -> bool:
        return True


def complaint(
    code: str = "odd", severity: Severity = "warning", line: int = 1, file: str = "a"
) -> Diagnostic:
    shown = Excerpt("key: value", 5)
    where = Location(file, "/key", lambda _: (line, 6), lambda _: shown)
    return Diagnostic(code, "it is odd", where, "mend it", severity)


def told(reporter: Reporter, *found: Diagnostic) -> list[str]:
    reporter.tell(found)
    reporter.close()
    assert isinstance(reporter.stream, io.StringIO)
    return reporter.stream.getvalue().splitlines()


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")


def test_a_complaint_has_its_place_its_line_and_what_to_do() -> None:
    assert told(Reporter(io.StringIO()), complaint()) == [
        "a:1:6: warning[odd]: it is odd",
        "  at /key",
        "       1 | key: value",
        "         |      ^",
        "  hint: mend it",
        "1 warning",
    ]


# ---- Which ---------------------------------------------------------------------------


def test_warnings_that_are_allowed_are_not_told_and_errors_are() -> None:
    reporter = Reporter(io.StringIO(), allowed=frozenset({"odd"}))
    lines = told(reporter, complaint(), complaint(severity="error"))
    assert [line for line in lines if "[odd]" in line] == [
        "a:1:6: error[odd]: it is odd"
    ]
    assert lines[-1] == "1 error"


def test_strict_makes_errors_of_warnings_but_not_of_what_is_allowed() -> None:
    strict = Reporter(io.StringIO(), allowed=frozenset({"odd"}), strict=True)
    assert not strict.tell([complaint()])
    assert strict.tell([complaint("other")])
    assert "error[other]" in told(strict)[0]


def test_only_errors_fail_a_run() -> None:
    assert not Reporter(io.StringIO()).tell([complaint()])
    assert Reporter(io.StringIO()).tell([complaint(), complaint(severity="error")])


def test_nothing_is_said_of_nothing() -> None:
    assert told(Reporter(io.StringIO())) == []


# ---- How many ------------------------------------------------------------------------


def test_of_many_of_a_code_some_are_shown_and_all_are_counted() -> None:
    many = [complaint(line=n) for n in range(1, 14)]
    lines = told(Reporter(io.StringIO()), *many, complaint("other"))
    assert sum("[odd]: " in line for line in lines) == 3
    assert lines[-2:] == [
        "... and 10 more warnings [odd]; --all shows them",
        "14 warnings",
    ]


def test_ten_of_a_code_are_all_shown() -> None:
    many = [complaint(line=n) for n in range(1, 11)]
    lines = told(Reporter(io.StringIO()), *many)
    assert sum("[odd]: " in line for line in lines) == 10


def test_of_many_errors_more_are_shown_as_each_is_to_be_mended() -> None:
    many = [complaint(severity="error", line=n) for n in range(1, 104)]
    lines = told(Reporter(io.StringIO()), *many)
    assert sum("[odd]: " in line for line in lines) == 100


def test_all_of_them_are_shown_if_asked_for() -> None:
    many = [complaint(line=n) for n in range(1, 14)]
    lines = told(Reporter(io.StringIO(), shows_all=True), *many)
    assert sum("[odd]: " in line for line in lines) == 13
    assert lines[-1] == "13 warnings"


def test_errors_and_warnings_are_counted_apart() -> None:
    lines = told(Reporter(io.StringIO()), complaint(), complaint("bad", "error"))
    assert lines[-1] == "1 error, 1 warning"


# ---- In what form --------------------------------------------------------------------


def test_json_is_a_line_for_each_with_nothing_else() -> None:
    many = [complaint(line=n) for n in range(1, 14)]
    lines = told(Reporter(io.StringIO(), as_json=True), *many)
    assert [json.loads(line)["line"] for line in lines] == list(range(1, 14))
    assert json.loads(lines[0]) == {
        "severity": "warning",
        "code": "odd",
        "message": "it is odd",
        "file": "a",
        "line": 1,
        "column": 6,
        "pointer": "/key",
        "excerpt": ["key: value", 5],
        "hint": "mend it",
    }


def test_colours_are_for_terminals_alone() -> None:
    assert "\x1b" not in told(Reporter(io.StringIO()), complaint())[0]
    coloured = told(Reporter(Terminal()), complaint())[0]
    assert coloured == "a:1:6\x1b[1;33m: warning[odd]: \x1b[0mit is odd"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_colours_can_be_declined(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    assert "\x1b" not in "\n".join(told(Reporter(Terminal()), complaint()))


def test_an_escape_sequence_in_a_message_is_spelt_out() -> None:
    where = Location("\x1b[2J", "")
    lines = told(Reporter(Terminal()), Diagnostic("odd", "\x1b[2J\n", where))
    assert "\x1b[2J" not in lines[0]
    assert r"\x1b[2J\x0a" in lines[0]


# ---- In what order -------------------------------------------------------------------


def test_complaints_go_from_top_to_end_and_files_as_they_come() -> None:
    found = [
        complaint(line=3, file="b"),
        complaint(line=2, file="a"),
        complaint(line=1, file="b"),
    ]
    ordered = [(each.location.file, each.location.line) for each in in_order(found)]
    assert ordered == [("b", 1), ("b", 3), ("a", 2)]


def test_an_error_cannot_be_allowed() -> None:
    found = [complaint(severity="error"), complaint()]
    assert without(found, frozenset({"odd"})) == found[:1]

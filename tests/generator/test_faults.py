"""A fault of the generator itself: told as its own, and never as the user's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.load import Source, parse

TEXT = "openapi: 3.1.0\ninfo:\n  title: T\n"


@pytest.fixture(autouse=True)
def failing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a document at whose title the generator fails."""
    (tmp_path / "openapi.yaml").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SPECLOOM_TRACEBACK", raising=False)

    def generate(*_: object) -> None:
        read(parse(TEXT, "openapi.yaml").root / "info" / "title")

    def read(source: Source) -> None:
        if source:
            raise LookupError("no\nsuch thing")

    monkeypatch.setattr("generator.__main__.generate", generate)
    return tmp_path


GENERATE = ["generate", "openapi.yaml", "--output", "made", "--no-cache"]


def test_it_has_an_exit_code_of_its_own_and_writes_nothing(failing: Path) -> None:
    assert main(GENERATE) == 70
    assert [path.name for path in failing.iterdir()] == ["openapi.yaml"]


def test_it_names_what_failed_and_the_part_of_the_document_that_was_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(GENERATE)
    lines = capsys.readouterr().err.splitlines()
    assert lines[0].startswith(
        "openapi.yaml:3:3: error[internal-error]: specloom itself failed:"
        r" LookupError: no\x0asuch thing, in test_faults.py:"
    )
    assert lines[1] == "  at /info/title"
    assert "please report it" in lines[-2]


def test_a_traceback_is_shown_when_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    main(GENERATE)
    assert "Traceback" not in capsys.readouterr().err
    monkeypatch.setenv("SPECLOOM_TRACEBACK", "1")
    main(GENERATE)
    assert "Traceback" in capsys.readouterr().err


def test_it_is_a_line_of_json_where_complaints_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main([*GENERATE, "--json"])
    told = json.loads(capsys.readouterr().err)
    assert (told["code"], told["line"]) == ("internal-error", 3)


def test_a_failure_while_a_place_is_looked_up_still_names_the_file(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def lost(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("generator.yaml_reader.Positions", lost)
    assert main(GENERATE) == 70
    assert capsys.readouterr().err.startswith("openapi.yaml:1:1: error[internal-error]")

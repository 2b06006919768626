"""The table of codes: what is in it, and that it is all there is."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import generator
from generator.__main__ import main
from generator.codes import codes

_MADE_BY = {
    "refuse",
    "Diagnostic",
    "Breach",
    "_refuse",
    "_bad",
    "_warning",
    "Misfit",
    "Fault",
}


def used() -> dict[str, set[str]]:
    """The codes in our source, each with the severities that it is given there."""
    found: dict[str, set[str]] = {}
    for path in Path(generator.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            match node:
                case ast.Call(args=[ast.Constant(str() as code), *_] as args) if (
                    name_of(node.func) in _MADE_BY
                ):
                    given = [*args, *(each.value for each in node.keywords)]
                    found.setdefault(code, set()).update(severities(given))
                case ast.Tuple(
                    elts=[ast.Constant(str() as code), *_]
                ) if path.name == "output.py" and code.endswith("-file"):
                    found.setdefault(code, set()).add("error")
                case _:
                    pass
    return found


def name_of(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def severities(arguments: list[ast.expr]) -> set[str]:
    texts = {
        each.value
        for argument in arguments
        for each in ast.walk(argument)
        if isinstance(each, ast.Constant)
    }
    return {"warning"} if "warning" in texts else {"error"}


def test_the_table_has_every_code_and_no_other() -> None:
    # `_bad` of `resolve` is handed a message, and names its code itself.
    found = {code for code in used() if " " not in code}
    assert found == codes().keys()


@pytest.mark.parametrize("code", codes())
def test_a_code_says_what_it_means_and_what_to_do(code: str) -> None:
    row = codes()[code]
    assert row.severity in ("error", "warning", "both")
    assert row.sentence.endswith(".")
    assert row.remedy
    assert not row.remedy.endswith(".")


def test_what_is_only_a_warning_is_never_raised() -> None:
    wrong = {
        code
        for code, found in used().items()
        if code in codes() and not codes()[code].can_be_allowed and "warning" in found
    }
    assert wrong == set()


def test_a_code_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "unknown-ref"]) == 0
    assert capsys.readouterr().out == (
        "unknown-ref (error or warning)\n"
        "  A $ref leads to nothing; where no method needs it, it is a warning.\n"
        "  What to do: correct it, or add what it points to.\n"
    )


def test_all_codes_are_explained_without_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["explain"]) == 0
    explained = capsys.readouterr().out
    assert [code for code in codes() if f"{code} (" not in explained] == []


def test_a_code_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "unknown-reff"]) == 2
    assert "did you mean 'unknown-ref'?" in capsys.readouterr().err

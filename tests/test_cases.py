"""Cases: a document and its settings, and exactly what must come of them."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import warnings
from functools import cache
from pathlib import Path

import black
import pytest

import oracle
from casebook import (
    COPIED,
    Case,
    Outcome,
    all_cases,
    difference,
    good_cases,
    run,
    tree,
    update,
)
from generator.load import load

REPOSITORY = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Outcomes:
    return Outcomes(tmp_path_factory.mktemp("cases"))


class Outcomes:
    """What comes of each case, found out once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.of = cache(self._of)

    def _of(self, case: Case) -> Outcome:
        return run(case, self.folder / case.name)

    def modules(self, case: Case) -> dict[str, str]:
        """The generated Python of a case, without what is the same in every client."""
        return {
            path: data.decode()
            for path, data in self.of(case).after.items()
            if path.endswith(".py") and path not in COPIED
        }

    def trees(self, case: Case) -> dict[str, ast.Module]:
        return {p: ast.parse(source, p) for p, source in self.modules(case).items()}


def _parameter(case: Case) -> object:
    reason = case.known_defect
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(case, id=case.name, marks=marks)


every_case = pytest.mark.parametrize("case", [_parameter(each) for each in all_cases()])
every_client = pytest.mark.parametrize(
    "case", [pytest.param(each, id=each.name) for each in good_cases()]
)


@every_case
def test_the_case_comes_out_as_expected(
    case: Case, outcomes: Outcomes, request: pytest.FixtureRequest
) -> None:
    outcome = outcomes.of(case)
    if case.is_refused:
        assert outcome.code == 2
        assert outcome.after == outcome.before, "nothing is written"
        assert re.match(r"[^\n:]+:\d+:\d+: (error|warning)\[", outcome.stderr)
    else:
        assert outcome.code == 0, outcome.stderr
    if case.known_defect and not case.is_written_down:
        return
    if request.config.getoption("--update-cases") and not case.known_defect:
        update(case, outcome)
    if case.is_refused:
        assert outcome.stderr == case.error
        return
    assert outcome.stderr == case.warnings
    assert difference(tree(case.folder / "expected"), outcome.shown(case.only)) == ""


# ---- What holds of every client ------------------------------------------------------


@every_client
def test_black_leaves_the_client_as_it_is(case: Case, outcomes: Outcomes) -> None:
    modules = outcomes.modules(case)
    mode = black.Mode(line_length=88)
    formatted = {p: black.format_str(text, mode=mode) for p, text in modules.items()}
    assert formatted == modules


@every_client
def test_the_client_compiles_without_a_warning(case: Case, outcomes: Outcomes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path, source in outcomes.modules(case).items():
            compile(source, path, "exec")


@every_client
def test_nothing_of_the_document_became_code(case: Case, outcomes: Outcomes) -> None:
    found = {
        path: [
            *oracle.foreign_imports(tree),
            *oracle.foreign_calls(tree),
            *oracle.other_code(tree),
        ]
        for path, tree in outcomes.trees(case).items()
    }
    assert {path: names for path, names in found.items() if names} == {}


@every_client
def test_every_description_can_be_read_in_the_client(
    case: Case, outcomes: Outcomes
) -> None:
    document = load(case.folder / case.document)
    paths = document.data.get("paths", {})
    schemas = document.data.get("components", {})
    written = "\n".join(
        oracle.prose(value)
        for value in oracle.constants(outcomes.trees(case))
        if isinstance(value, str)
    )
    lost = [
        text
        for text in oracle.texts_of([paths, schemas], "description")
        if oracle.prose(text) not in written
    ]
    assert [text for text in lost if text not in case.unread] == []


@every_client
def test_every_enumerated_value_is_in_the_client_exactly(
    case: Case, outcomes: Outcomes
) -> None:
    values = oracle.enumerated(load(case.folder / case.document).data)
    found = {(type(v), v) for v in oracle.constants(outcomes.trees(case))}
    assert [value for value in values if (type(value), value) not in found] == []


def test_the_clients_import_without_side_effects(
    outcomes: Outcomes, tmp_path: Path
) -> None:
    """All modules, in a fresh process that may not write, connect or start anything."""
    for case in good_cases():
        outcomes.of(case)
    script = Path(__file__).with_name("import_all.py")
    names = [case.name for case in good_cases()]
    done = subprocess.run(
        [sys.executable, "-B", "-W", "error", str(script), *names],
        cwd=outcomes.folder,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr


# ---- Type checkers -------------------------------------------------------------------


@pytest.fixture(scope="session")
def typed_clients(outcomes: Outcomes, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All clients side by side, on one runtime: it is checked with the whole client."""
    folder = tmp_path_factory.mktemp("typed")
    shared = REPOSITORY / "templates" / "python" / "_runtime"
    shutil.copytree(shared, folder / "shared" / "_runtime")
    for path in ("shared/__init__.py", "shared/py.typed"):
        (folder / path).touch()
    for case in good_cases():
        for path, source in outcomes.modules(case).items():
            target = folder / case.name / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(
                re.sub(r"from \.+_runtime\b", "from shared._runtime", source)
            )
    return folder


def known_complaints(checker: str) -> list[str]:
    """What the cases with a known defect are to be told, as `file: rule`."""
    return sorted(
        f"{case.name}/{complaint}"
        for case in good_cases()
        for complaint in case.type_errors.get(checker, ())
    )


def test_mypy_has_nothing_to_say(typed_clients: Path) -> None:
    packages = [case.name for case in good_cases()]
    options = ["--strict", "--python-version=3.10", "--no-error-summary"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--output=json", *options, *packages],
        cwd=typed_clients,
        capture_output=True,
        text=True,
    )
    said = [json.loads(line) for line in done.stdout.splitlines()]
    found = {f"{each['file']}: {each['code']}" for each in said}
    told = [f"{each['file']}:{each['line']}: {each['message']}" for each in said]
    assert (sorted(found), done.stderr) == (known_complaints("mypy"), ""), told


def test_pyright_has_nothing_to_say(typed_clients: Path) -> None:
    settings = {
        "include": [case.name for case in good_cases()],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.10",
    }
    (typed_clients / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pyright",
            "--outputjson",
            "--pythonpath",
            sys.executable,
        ],
        cwd=typed_clients,
        capture_output=True,
        text=True,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
    )
    said = [
        (
            Path(each["file"]).relative_to(typed_clients).as_posix(),
            each["range"]["start"]["line"] + 1,
            each["message"],
            each["rule"],
        )
        for each in json.loads(done.stdout)["generalDiagnostics"]
    ]
    found = {f"{file}: {rule}" for file, _, _, rule in said}
    told = [f"{file}:{line}: {message}" for file, line, message, _ in said]
    assert sorted(found) == known_complaints("pyright"), told

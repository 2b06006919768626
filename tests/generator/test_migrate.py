"""Taking over an SDK: what is found, what is written, and what the report says."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.migrate.surface import Surface, surface

CASE = Path(__file__).parent.parent / "cases" / "arrays"

# An SDK as another generator might have laid it out, for the document of the case.
SDK = {
    "__init__.py": """
from ._client import Arrays as Arrays, AsyncArrays as AsyncArrays

__all__ = ["Arrays", "AsyncArrays"]
""",
    "_client.py": """
from functools import cached_property

from ._base import SyncAPIClient
from .resources import trays


class Arrays(SyncAPIClient):
    trays: trays.TraysResource

    def __init__(self, *, base_url=None, timeout=None): ...


class AsyncArrays(SyncAPIClient):
    @cached_property
    def trays(self) -> "trays.AsyncTraysResource": ...
""",
    "_base.py": """
class SyncAPIClient:
    def close(self) -> None: ...
""",
    "resources/__init__.py": "",
    "resources/trays.py": """
from typing import List, Optional

from ..types import TrayFillResponse


class TraysResource:
    def fill(
        self, *, names: List[str], sizes=None, colours=None, extra_headers=None
    ) -> TrayFillResponse: ...


class AsyncTraysResource(TraysResource):
    async def fill(self, *, names: List[str]) -> TrayFillResponse: ...
""",
    "types/__init__.py": "from .tray_fill_response import TrayFillResponse as TrayFillResponse\n",
    "types/tray_fill_response.py": '__all__ = ["TrayFillResponse"]\nclass TrayFillResponse: ...\n',
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The project of an SDK: its document, its settings and its package."""
    folder = tmp_path / "project"
    for name, text in SDK.items():
        path = folder / "src" / "arrays" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    document = (CASE / "openapi.yaml").read_text()
    required = document.replace(
        "requestBody:\n", "requestBody:\n        required: true\n"
    )
    assert required != document
    (folder / "openapi.yaml").write_text(required)
    (folder / ".stainless").mkdir()
    shutil.copy(CASE / "stainless.yml", folder / ".stainless")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


def edit(project: Path, name: str, old: str, new: str) -> None:
    path = project / "src" / "arrays" / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def report(project: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    capsys.readouterr()
    code = main(["migrate", str(project)])
    return code, [line.strip() for line in capsys.readouterr().out.splitlines()]


# ---- What is done --------------------------------------------------------------------


def test_a_client_is_written_beside_the_sdk_which_stays_as_it_was(
    project: Path,
) -> None:
    main(["migrate", str(project)])
    assert (project / "specloom/arrays/_client.py").is_file()
    for name, text in SDK.items():
        assert (project / "src/arrays" / name).read_text() == text


def test_warnings_are_told_as_by_generate(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = next(project.rglob("openapi.yaml"))
    document.write_text("x: 1\n" + document.read_text())
    main(["migrate", str(project)])
    out, err = capsys.readouterr()
    assert "warning[unknown-key]" in err
    assert "     1 | x: 1" in err
    assert "unknown-key" not in out


def test_strict_takes_warnings_for_errors_and_writes_nothing(project: Path) -> None:
    document = next(project.rglob("openapi.yaml"))
    document.write_text("x: 1\n" + document.read_text())
    assert main(["migrate", str(project), "--strict"]) == 2
    assert not (project / "specloom").exists()
    assert main(["migrate", str(project), "--strict", "--allow", "unknown-key"]) != 2


def test_an_sdk_is_never_written_over(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["migrate", str(project), "--output", str(project / "src")]) == 2
    assert "error[over-the-sdk]" in capsys.readouterr().err
    assert not (project / "src/arrays/.manifest.json").exists()


def test_without_an_sdk_there_is_a_client_and_nothing_to_compare(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(project / "src")
    code, lines = report(project, capsys)
    assert code == 0
    assert lines[-1] == "there is no SDK here to compare it to"


@pytest.mark.parametrize("name", ["openapi.yaml", ".stainless"])
def test_what_is_missing_is_said(
    project: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / name).rename(project.parent / "elsewhere")
    assert main(["migrate", str(project)]) == 2
    assert "error[incomplete]" in capsys.readouterr().err


def test_what_is_named_is_not_looked_for(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    moved = (project / "openapi.yaml").rename(project / "api.yaml")
    settings = project / ".stainless" / "stainless.yml"
    named = ["--spec", str(moved), "--config", str(settings)]
    assert main(["migrate", str(project), *named]) == 0


# ---- What is reported ----------------------------------------------------------------


def test_what_the_old_sdk_offers_and_the_new_one_too_breaks_nothing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines = report(project, capsys)
    assert [line for line in lines if line.startswith(("missing", "changed"))] == []
    assert code == 0


def test_a_method_that_is_gone_is_missing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "resources/trays.py", "def fill(\n", "def empty(\n")
    code, lines = report(project, capsys)
    assert "missing  Arrays.trays.empty" in lines
    assert code == 1


def test_a_name_that_is_gone_is_missing(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "types/tray_fill_response.py", "__all__ = [", '__all__ = ["Tray", ')
    code, lines = report(project, capsys)
    assert "missing  types.tray_fill_response.Tray" in lines
    assert code == 1


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("colours=None", "colors=None", "`colors` is gone"),
        ("*, names: List[str], sizes", "*, sizes", "`names` is new and required"),
        (
            "*, names: List[str], s",
            "names, *, s",
            "`names` was positional and required",
        ),
        (
            "names: List[str], sizes",
            "names=None, sizes",
            "`names` was keyword and optional, and is keyword and required",
        ),
        (
            ") -> TrayFillResponse",
            ") -> Tray",
            "returns TrayFillResponse, and returned",
        ),
    ],
)
def test_a_call_that_works_no_more_is_a_change(
    project: Path,
    old: str,
    new: str,
    reason: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    edit(project, "resources/trays.py", old, new)
    code, lines = report(project, capsys)
    changed = [line for line in lines if line.startswith("changed  Arrays.trays.fill")]
    assert len(changed) == 1
    assert reason in changed[0]
    assert code == 1


def test_what_overloads_return_counts_and_not_what_is_behind_them(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(
        project,
        "resources/trays.py",
        "    def fill(\n",
        "    @overload\n    def fill(self) -> Cup: ...\n    def fill(\n",
    )
    _, lines = report(project, capsys)
    (changed,) = (line for line in lines if line.startswith("changed  Arrays.trays"))
    assert "returned Cup" in changed


def test_the_operations_that_the_reference_lists_are_compared(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (project / "api.md").write_text(
        '- <code title="put /trays">client.trays.<a href="./x">fill</a>() -> X</code>\n'
    )
    code, lines = report(project, capsys)
    assert "changed  client.trays.fill: calls another operation" in lines
    assert code == 1


# ---- How an SDK is read --------------------------------------------------------------


def read(project: Path) -> Surface:
    return surface(project / "src" / "arrays")


def test_an_sdk_is_not_run(project: Path) -> None:
    edit(project, "__init__.py", "__all__", "raise SystemExit\n__all__")
    assert "Arrays" in read(project).names


def test_methods_of_bases_are_methods_of_the_client(project: Path) -> None:
    assert str(read(project).methods["Arrays.close"]) == "() -> None"


def test_the_constructor_is_compared_too(project: Path) -> None:
    constructor = read(project).methods["Arrays"]
    assert str(constructor) == "(*, base_url=..., timeout=...) -> None"


def test_resources_are_found_as_attributes_and_as_properties(project: Path) -> None:
    methods = read(project).methods
    assert {"Arrays.trays.fill", "AsyncArrays.trays.fill"} <= methods.keys()


def test_a_file_that_is_no_python_is_a_diagnostic(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(project, "_base.py", "class", "klass")
    assert main(["migrate", str(project)]) == 2
    assert "error[not-python]" in capsys.readouterr().err

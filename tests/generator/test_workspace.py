"""Folders as projects: which document and settings a folder is taken to hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.errors import SpecError
from generator.project import clients
from generator.workspace import workspace

SETTINGS = "organization: { name: Corner Library }\nresources: {}\n"


def fill(folder: Path, *names: str, **texts: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(SETTINGS if "stainless" in path.name else "openapi: 3.1.0\n")
    for name, text in texts.items():
        (folder / name).write_text(text)


def write_workspace(folder: Path, name: str, **content: object) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content))


@pytest.mark.parametrize(
    ("spec", "config"),
    [
        ("openapi.yml", "stainless.yml"),
        ("openapi.json", "stainless.yaml"),
        ("openapi.v2.yaml", "openapi.stainless.yml"),
        (".stainless/openapi.yml", ".stainless/stainless.yml"),
        ("openapi.yml", ".stainless/stainless.yml"),
    ],
)
def test_documents_are_found_by_their_usual_names(
    tmp_path: Path, spec: str, config: str
) -> None:
    fill(tmp_path, spec, config)
    found = workspace(tmp_path)
    assert (found.spec, found.config) == (tmp_path / spec, tmp_path / config)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("stainless.yml",), "no OpenAPI document found here"),
        (("openapi.yml",), "no settings found here"),
        (("openapi.yml", "openapi.json", "stainless.yml"), "openapi.json, openapi.yml"),
    ],
)
def test_a_folder_that_is_not_clear_is_refused(
    tmp_path: Path, names: tuple[str, ...], expected: str
) -> None:
    fill(tmp_path, *names)
    with pytest.raises(SpecError, match=r"error\[incomplete\]") as caught:
        workspace(tmp_path)
    assert expected in str(caught.value)
    assert "hint: call it" in str(caught.value)


@pytest.mark.parametrize(
    "name", [".stainless/workspace.json", "workspace.json", "stainless-workspace.json"]
)
@pytest.mark.parametrize("base", ["", "../"])
def test_a_workspace_file_names_them(tmp_path: Path, name: str, base: str) -> None:
    fill(tmp_path, "api/spec.yml", "api/stainless.yml", "openapi.yml")
    if base and not name.startswith("."):
        pytest.skip("that is outside of the project")
    write_workspace(
        tmp_path,
        name,
        openapi_spec=f"{base}api/spec.yml",
        stainless_config=f"{base}api/stainless.yml",
    )
    found = workspace(tmp_path)
    assert found.spec.resolve() == tmp_path / "api/spec.yml"
    assert found.config.resolve() == tmp_path / "api/stainless.yml"


@pytest.mark.parametrize(
    "content",
    [
        {},
        {"openapi_spec": "openapi.yml"},
        {"openapi_spec": 3, "stainless_config": "stainless.yml"},
        {"openapi_spec": "none.yml", "stainless_config": "stainless.yml"},
    ],
)
def test_a_workspace_file_names_files_that_there_are(
    tmp_path: Path, content: dict[str, object]
) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml")
    write_workspace(tmp_path, "workspace.json", **content)
    with pytest.raises(SpecError, match=r"workspace\.json:1:1: error\[incomplete\]"):
        workspace(tmp_path)


def test_a_workspace_file_that_is_no_json_is_refused(tmp_path: Path) -> None:
    fill(tmp_path, **{"workspace.json": "{"})
    with pytest.raises(SpecError, match=r"error\[unreadable\]"):
        workspace(tmp_path)


# ---- From the command line -----------------------------------------------------------


def test_a_folder_can_be_given_for_the_document(tmp_path: Path) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml")
    (found,) = clients(Path(), tmp_path, None, tmp_path / "out")
    assert found.spec == tmp_path / "openapi.yml"
    assert found.config == tmp_path / "stainless.yml"
    assert found.output == tmp_path / "out"


def test_settings_of_ones_own_can_be_given_beside_it(tmp_path: Path) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml", "other.stainless.json")
    other = tmp_path / "other.yml"
    (found,) = clients(Path(), tmp_path, other, tmp_path / "out")
    assert found.config == other


def test_the_client_goes_into_the_sdk_of_the_workspace(tmp_path: Path) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml")
    write_workspace(
        tmp_path,
        "workspace.json",
        openapi_spec="openapi.yml",
        stainless_config="stainless.yml",
        targets={"python": {"output_path": "sdk"}, "go": {"output_path": "x"}},
    )
    (found,) = clients(Path(), tmp_path, None, None)
    assert found.output == tmp_path / "sdk/src/corner_library"


def test_a_folder_that_does_not_say_where_the_client_goes(tmp_path: Path) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml")
    with pytest.raises(SpecError, match="--output"):
        clients(Path(), tmp_path, None, None)


@pytest.mark.parametrize("project", [None, "[project]\nname = 'x'\n"])
def test_the_workspace_of_a_project_without_clients_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: str | None
) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml")
    if project is not None:
        (tmp_path / "pyproject.toml").write_text(project)
    write_workspace(
        tmp_path,
        ".stainless/workspace.json",
        openapi_spec="../openapi.yml",
        stainless_config="../stainless.yml",
    )
    monkeypatch.chdir(tmp_path)
    (found,) = clients(tmp_path, None, None, Path("out"))
    assert found.spec.resolve() == tmp_path / "openapi.yml"


@pytest.mark.parametrize("output", ["../../elsewhere", "/tmp/elsewhere", "a/../../b"])
def test_a_workspace_file_cannot_choose_a_place_outside_of_its_project(
    tmp_path: Path, output: str
) -> None:
    fill(tmp_path, "openapi.yml", "stainless.yml")
    write_workspace(
        tmp_path,
        "workspace.json",
        openapi_spec="openapi.yml",
        stainless_config="stainless.yml",
        targets={"python": {"output_path": output}},
    )
    with pytest.raises(SpecError, match=r"error\[outside\]"):
        workspace(tmp_path)


# ---- The settings' own word for where the client goes --------------------------------


def test_the_settings_may_say_where_the_client_goes(tmp_path: Path) -> None:
    python = "targets: { python: { output: sdks/python, package_name: corner } }\n"
    fill(tmp_path, "openapi.yml", **{"stainless.yml": SETTINGS + python})
    (client,) = clients(tmp_path, tmp_path / "openapi.yml", None, None)
    assert client.output == tmp_path / "sdks" / "python" / "src" / "corner"


def test_what_is_asked_for_goes_before_the_settings(tmp_path: Path) -> None:
    python = "targets: { python: { output: sdks/python } }\n"
    fill(tmp_path, "openapi.yml", **{"stainless.yml": SETTINGS + python})
    (client,) = clients(tmp_path, tmp_path / "openapi.yml", None, Path("elsewhere"))
    assert client.output == Path("elsewhere")


def test_the_settings_choose_no_place_outside_of_the_project(tmp_path: Path) -> None:
    python = "targets: { python: { output: ../elsewhere } }\n"
    fill(tmp_path, "openapi.yml", **{"stainless.yml": SETTINGS + python})
    with pytest.raises(SpecError, match=r"error\[outside\]"):
        clients(tmp_path, tmp_path / "openapi.yml", None, None)

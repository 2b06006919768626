"""What is installed: a wheel that works without the checkout."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from casebook import difference, tree

REPOSITORY = Path(__file__).parent.parent
CLIENT = REPOSITORY / "generated" / "openai_vector_stores"


def run(*command: str | Path, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy: nothing is left behind in the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    skip = shutil.ignore_patterns(".git", ".venv", "tests", "__pycache__", ".*_cache")
    shutil.copytree(REPOSITORY, source, ignore=skip)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check")
    run(
        *pip,
        "wheel",
        "--quiet",
        "--no-deps",
        f"--wheel-dir={folder}",
        source,
        cwd=folder,
    )
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment that has the wheel and what it asks for."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", folder, cwd=folder)
    pip = (folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-compile", wheel, cwd=folder)
    return folder / "bin"


def packed(name: str) -> dict[str, bytes]:
    """The files of a folder of the checkout that belong into the wheel."""
    found = tree(REPOSITORY / name)
    return {path: data for path, data in found.items() if not path.endswith(".pyc")}


def test_the_wheel_has_the_generator_and_its_templates(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = [name for name in archive.namelist() if name.startswith("generator/")]
        held = {name.removeprefix("generator/"): archive.read(name) for name in names}
    templates = {f"_templates/{path}": d for path, d in packed("templates").items()}
    assert difference({**packed("generator"), **templates}, held) == ""


def test_the_wheel_has_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"generator"}


def test_the_wheel_says_that_it_is_typed(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (n for n in archive.namelist() if n.endswith("/METADATA"))
        metadata = archive.read(name).decode()
    assert "Classifier: Typing :: Typed" in metadata
    assert "Requires-Python: >=3.11" in metadata


@pytest.fixture(scope="module")
def outcome(installed: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project elsewhere, in which the installed command has generated the client."""
    project = tmp_path_factory.mktemp("project")
    shutil.copytree(REPOSITORY / "spec", project / "spec")
    run(
        *(installed / "specloom", "generate", "spec/openapi.yaml"),
        *("--config=spec/stainless.yml", f"--output=client/{CLIENT.name}"),
        "--no-cache",
        cwd=project,
    )
    return project


def test_the_installed_command_gives_the_client_that_the_checkout_gives(
    outcome: Path,
) -> None:
    found, expected = tree(outcome / "client" / CLIENT.name), tree(CLIENT)
    del found[".manifest.json"], expected[".manifest.json"]
    assert difference(expected, found) == ""


def test_a_manifest_does_not_tell_how_the_generator_was_installed(
    outcome: Path,
) -> None:
    found, expected = tree(outcome / "client" / CLIENT.name), tree(CLIENT)
    assert found[".manifest.json"] == expected[".manifest.json"]


def test_the_module_can_be_run_too(installed: Path, outcome: Path) -> None:
    said = run(
        *(installed / "python", "-m", "generator", "check", "spec/openapi.yaml"),
        *("--config=spec/stainless.yml", f"--output=client/{CLIENT.name}"),
        "--no-cache",
        cwd=outcome,
    )
    assert said == ""

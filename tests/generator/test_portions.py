"""What is written is the same, whatever was kept and however the work was shared."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SPEC, CONFIG = ROOT / "spec" / "openapi.yaml", ROOT / "spec" / "stainless.yml"

# Processes are for documents that are larger, and for shares that are.
PROGRAM = """
import sys
from generator import pipeline, workers
from generator.__main__ import main
pipeline._LARGE, workers._LEAST_SHARE = 0, 1
sys.exit(main(sys.argv[1:]))
"""


def generated(
    folder: Path, spec: str, *more: str, **variables: str
) -> dict[str, bytes]:
    """The files of the client of a document, by path."""
    (folder / "openapi.yaml").write_text(spec)
    output = folder / "openai_vector_stores"
    target = [str(folder / "openapi.yaml"), "--config", str(CONFIG)]
    run = [sys.executable, "-c", PROGRAM, "generate", *target, "--output", str(output)]
    variables = {"XDG_CACHE_HOME": str(folder / "cache"), **variables}
    done = subprocess.run(
        [*run, *more], env=os.environ | variables, cwd=ROOT, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    files = (path for path in output.rglob("*") if path.is_file())
    return {str(path.relative_to(output)): path.read_bytes() for path in files}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """By one process, without a cache."""
    folder = tmp_path_factory.mktemp("plain")
    return generated(folder, SPEC.read_text(), "--no-cache", SPECLOOM_PROCESSES="1")


@pytest.mark.parametrize("seed", ["0", "1"])
def test_several_processes_write_what_one_does(
    seed: str, plain: dict[str, bytes], tmp_path: Path
) -> None:
    variables = {"SPECLOOM_PROCESSES": "3", "PYTHONHASHSEED": seed}
    assert generated(tmp_path, SPEC.read_text(), **variables) == plain


def test_a_run_after_an_edit_writes_what_a_first_run_does(
    plain: dict[str, bytes], tmp_path: Path
) -> None:
    text = SPEC.read_text()
    edited = text.replace("summary: ", "summary: Edited. ")
    properties = "      properties:\n"
    added = f"{properties}        added: {{ type: string }}\n"
    more = edited.replace(properties, added, 2)
    assert text != edited != more
    for before in (more, edited):
        generated(tmp_path, before)
    assert generated(tmp_path, text) == plain

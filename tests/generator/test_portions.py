"""What is written is the same, whatever was kept and however the work was shared."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SPEC, CONFIG = ROOT / "spec" / "openapi.yaml", ROOT / "spec" / "stainless.yml"

# Processes are for documents that are larger, and for shares that are.
PROGRAM = """
import multiprocessing, sys
from generator import pipeline, workers
from generator.__main__ import main
pipeline._LARGE, workers._LEAST_SHARE = 0, 1
found = multiprocessing.get_context
multiprocessing.get_context = lambda method: found({start} or method)
sys.exit(main(sys.argv[1:]))
"""

Made = tuple[dict[str, bytes], str]
"""The files of a client, by path, and what was said of its document."""


def generated(
    folder: Path, spec: str, *more: str, start: str = "", **variables: str
) -> Made:
    """What becomes of a document; `start` is how processes are started."""
    (folder / "openapi.yaml").write_text(spec)
    target = ["openapi.yaml", "--config", str(CONFIG)]
    output = folder / "openai_vector_stores"
    program = PROGRAM.format(start=repr(start))
    run = [sys.executable, "-c", program, "generate", *target, "--output", str(output)]
    found = os.environ | {"XDG_CACHE_HOME": str(folder / "cache"), **variables}
    found["PYTHONPATH"] = str(ROOT)
    done = subprocess.run([*run, *more], env=found, cwd=folder, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    files = (path for path in output.rglob("*") if path.is_file())
    contents = {str(path.relative_to(output)): path.read_bytes() for path in files}
    return contents, done.stderr.decode()


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """By one process, without a cache."""
    folder = tmp_path_factory.mktemp("plain")
    return generated(folder, SPEC.read_text(), "--no-cache", SPECLOOM_PROCESSES="1")


@pytest.mark.parametrize("seed", ["0", "1"])
def test_several_processes_write_what_one_does(
    seed: str, plain: Made, tmp_path: Path
) -> None:
    variables = {"SPECLOOM_PROCESSES": "3", "PYTHONHASHSEED": seed}
    assert generated(tmp_path, SPEC.read_text(), **variables) == plain


def test_processes_that_are_no_copies_write_what_one_does(
    plain: Made, tmp_path: Path
) -> None:
    text, two = SPEC.read_text(), {"SPECLOOM_PROCESSES": "2"}
    assert generated(tmp_path, text, start="spawn", **two) == plain


def described(text: str) -> str:
    return text.replace("summary: ", "summary: Edited. ")


def with_properties(text: str) -> str:
    properties = "      properties:\n"
    return text.replace(
        properties, f"{properties}        added: {{ type: string }}\n", 2
    )


def with_a_key_to_be_renamed(text: str) -> str:
    """In what is but referred to by methods, whose modules have to know of it."""
    before, model, after = text.partition("    AutoFileChunkingStrategyParam:\n")
    properties = "      properties:\n"
    added = f"{properties}        added-key: {{ type: string }}\n"
    return before + model + after.replace(properties, added, 1)


def with_a_parameter(text: str) -> str:
    added = "{ name: added, in: query, schema: { type: integer } }"
    return text.replace(
        "      parameters:\n", f"      parameters:\n        - {added}\n", 1
    )


def further_down(text: str) -> str:
    return f"# A line more.\n\n{text}"


@pytest.mark.parametrize(
    "edit",
    [
        described,
        with_properties,
        with_a_key_to_be_renamed,
        with_a_parameter,
        further_down,
    ],
)
def test_a_run_after_an_edit_writes_and_says_what_a_first_run_does(
    edit: Callable[[str], str], tmp_path: Path
) -> None:
    # Two things to warn of, where it is told by the line.
    text = SPEC.read_text().replace(
        "      type: object\n", "      minLength: long\n      type: object\n", 2
    )
    edited = edit(text)
    assert edited != text
    generated(tmp_path, text)
    after = generated(tmp_path, edited)
    assert after[1].count("warning[wrong-type]") == 2
    assert after == generated(tmp_path, edited, "--no-cache")


def test_edits_that_are_taken_back_leave_nothing(plain: Made, tmp_path: Path) -> None:
    text = SPEC.read_text()
    for before in (with_properties(described(text)), described(text)):
        generated(tmp_path, before)
    assert generated(tmp_path, text) == plain

"""Puts the runtime and the sample client on the path, as top-level packages."""

from __future__ import annotations

import atexit
import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp

import pytest

TEMPLATES = Path(__file__).parent.parent.parent / "templates"
HTTP = os.environ.get("SPECLOOM_TEST_HTTP", "httpx2")


def runtime_folder() -> Path:
    """Give the folder of a runtime that uses the HTTP library under test."""
    if HTTP == "httpx2":
        return TEMPLATES / "python"
    folder = Path(mkdtemp(prefix="runtime-"))
    for source in (TEMPLATES / "python", TEMPLATES / HTTP):
        copytree(source / "_runtime", folder / "_runtime", dirs_exist_ok=True)
    atexit.register(rmtree, folder)
    # The tests know the library by its usual name, and the usual one by another.
    sys.modules["original"] = import_module("httpx2")
    sys.modules["httpx2"] = import_module(HTTP)
    library = folder / "_runtime" / "library.py"
    text = library.read_text("utf-8").replace('OTHER = "httpx2"', 'OTHER = "original"')
    library.write_text(text, "utf-8")
    return folder


sys.path.insert(0, str(runtime_folder()))

from .harness import Harness  # noqa: E402


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Iterator[Harness]:
    """Both ways to call a client, one after the other."""
    harness = Harness(request.param)
    yield harness
    harness.close()

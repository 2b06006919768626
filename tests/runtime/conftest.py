"""Puts the runtime and the sample client on the path, as top-level packages."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parent.parent.parent / "templates"
sys.path.insert(0, str(TEMPLATES / "python"))

from .harness import Harness  # noqa: E402


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Iterator[Harness]:
    """Both ways to call a client, one after the other."""
    harness = Harness(request.param)
    yield harness
    harness.close()

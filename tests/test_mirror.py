"""The synchronous shell of the runtime is derived from the asynchronous one."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

import mirror


def test_the_committed_files_are_what_the_table_gives() -> None:
    stale = [
        path.name
        for path, text in mirror.derived().items()
        if path.read_text("utf-8") != text
    ]
    assert stale == [], "run: python tests/mirror.py --write"


def test_both_shells_have_the_same_files_but_for_those_named() -> None:
    shells = [
        {f"{shell}/{path.name}" for path in (mirror.RUNTIME / shell).glob("*.py")}
        - mirror.BY_HAND
        for shell in ("aio", "sync")
    ]
    assert {name[4:] for name in shells[0]} == {name[5:] for name in shells[1]}
    assert all((mirror.RUNTIME / name).exists() for name in mirror.BY_HAND)


@pytest.mark.parametrize("index", range(len(mirror.SUBSTITUTIONS)))
def test_every_substitution_is_used(index: int) -> None:
    """A substitution that finds nothing is a word that has left the source."""
    used = 0
    for source in mirror.sources():
        text = source.read_text("utf-8")
        for pattern, replacement in mirror.SUBSTITUTIONS[:index]:
            text = re.sub(pattern, replacement, text)
        used += len(re.findall(mirror.SUBSTITUTIONS[index][0], text))
    assert used, mirror.SUBSTITUTIONS[index][0]


def test_nothing_asynchronous_is_left() -> None:
    left = [
        f"{path.name}: {line}"
        for path, text in mirror.derived().items()
        for line in text.splitlines()
        if re.search(r"async|await|aio|anyio", line, re.IGNORECASE)
    ]
    assert left == []

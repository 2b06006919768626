"""Patterns of paths: what each fits, and what it does not."""

from __future__ import annotations

import pytest

from generator.globs import matches


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("a.py", "a.py"),
        ("./a.py", "a.py"),
        ("*.py", "a.py"),
        ("lib", "lib/deep/a.py"),
        ("lib/", "lib/a.py"),
        ("lib/**", "lib/deep/a.py"),
        ("lib/**/*.py", "lib/a.py"),
        ("lib/**/**/*.py", "lib/very/deep/a.py"),
        ("**/a.py", "a.py"),
        ("**/a.py", "deep/a.py"),
        ("**", "deep/a.py"),
        ("?.[pm]y", "a.py"),
        ("[", "["),
    ],
)
def test_a_pattern_fits(pattern: str, path: str) -> None:
    assert matches(path, [pattern])


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("", "a.py"),
        ("/", "a.py"),
        ("a.py", "b.py"),
        ("*.py", "deep/a.py"),
        ("lib", "lib.py"),
        ("lib/*.py", "lib/deep/a.py"),
        ("deep/lib", "lib/a.py"),
        ("A.py", "a.py"),
        ("[z-a]", "a"),
    ],
)
def test_a_pattern_does_not_fit(pattern: str, path: str) -> None:
    assert not matches(path, [pattern])

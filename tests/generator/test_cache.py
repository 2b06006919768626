"""What is kept between runs: safe to lose, and bounded."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator import cache as cache_module
from generator.cache import MOST_SECONDS, Cache
from generator.portions import Portions, portions_of
from generator.workers import Workers


def aged(path: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_what_was_put_is_got(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new")
    cache.put("a", b"1")
    assert (cache.get("a"), cache.get("b")) == (b"1", None)


def test_without_a_folder_nothing_is_kept() -> None:
    Cache(None).put("a", b"1")
    assert Cache(None).get("a") is None


def test_what_nobody_asked_for_in_a_month_is_removed(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("a", b"1")
    cache.put("b", b"1")
    for name in "ab":
        aged(tmp_path / name, MOST_SECONDS + 60)
    assert cache.get("b") == b"1"
    cache.put("c", b"1")
    assert names(tmp_path) == ["b", "c"]


def test_all_of_it_takes_no_more_than_its_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_module, "MOST_BYTES", 25)
    cache = Cache(tmp_path)
    for age, name in enumerate("abc"):
        cache.put(name, b"0123456789")
        aged(tmp_path / name, 100 - age)
    cache.put("d", b"0123456789")
    assert names(tmp_path) == ["c", "d"]


# ---- Portions ---------------------------------------------------------------------------


def portions(folder: Path, key: str = "key") -> Portions:
    return portions_of(Cache(folder), key, Workers())


class Doubling:
    """Work that remembers what it was given."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self, given: Sequence[str]) -> list[str]:
        self.seen += given
        return [each * 2 for each in given]


def test_only_what_is_new_is_made(tmp_path: Path) -> None:
    work = Doubling()
    first = portions(tmp_path)
    assert first.begin("double", work, ["a", "b", "a"])() == ["aa", "bb", "aa"]
    first.keep()
    assert portions(tmp_path).begin("double", work, ["b", "c"])() == ["bb", "cc"]
    assert work.seen == ["a", "b", "c"]


def test_other_work_and_other_keys_have_parts_of_their_own(tmp_path: Path) -> None:
    work = Doubling()
    first = portions(tmp_path)
    first.begin("double", work, ["a"])()
    first.begin("also", work, ["a"])()
    first.keep()
    portions(tmp_path, "other").begin("double", work, ["a"])()
    assert work.seen == ["a", "a", "a"]


def test_what_a_run_has_not_used_is_not_kept(tmp_path: Path) -> None:
    for given in ("a", "b"):
        run = portions(tmp_path)
        run.begin("double", Doubling(), [given])()
        run.keep()
    work = Doubling()
    portions(tmp_path).begin("double", work, ["a", "b"])()
    assert work.seen == ["a"]


@pytest.mark.parametrize("kept", [b"{", b"[]", b'{"a": 1}', b"\xff"])
def test_parts_that_cannot_be_read_are_made_anew(tmp_path: Path, kept: bytes) -> None:
    (tmp_path / "key").write_bytes(kept)
    assert portions(tmp_path).begin("double", Doubling(), ["a"])() == ["aa"]

"""Writing: only what changed, only what is ours, and whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator import output
from generator.errors import SpecError
from generator.output import MANIFEST, Changes, Files, diff, with_manifest

FILES = {"a.py": b"a = 1\n", "sub/b.py": b"b = 2\n", "sub/deep/c.py": b"c = 3\n"}
ABOUT = {"generator": "g", "spec": "s"}


def write(
    files: Files, folder: Path, about: Mapping[str, str] = ABOUT, *, force: bool = False
) -> Changes:
    """Writes the files with their manifest, and leaves that out of what changed."""
    changes = output.write(with_manifest(files, about), folder, force=force)
    return _of_files(changes)


def compare(files: Files, folder: Path) -> Changes:
    return _of_files(output.compare(with_manifest(files, ABOUT), folder))


def _of_files(changes: Changes) -> Changes:
    written = tuple(path for path in changes.written if path != MANIFEST)
    return replace(changes, written=written)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package directory as a run left it."""
    folder = tmp_path / "package"
    write(FILES, folder, ABOUT)
    return folder


# ---- Writing -------------------------------------------------------------------------


def test_all_files_are_written_with_the_folders_they_need(package: Path) -> None:
    assert tree(package) == FILES


def test_the_manifest_has_the_digest_of_each_file(package: Path) -> None:
    manifest = json.loads((package / MANIFEST).read_bytes())
    digests = {path: sha256(data) for path, data in FILES.items()}
    assert manifest == {**ABOUT, "files": digests}


def test_a_second_run_touches_nothing(package: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in package.rglob("*")}
    assert not write(FILES, package, ABOUT)
    assert {path: path.stat().st_mtime_ns for path in package.rglob("*")} == before


def test_only_what_changed_is_written(package: Path) -> None:
    kept = (package / "a.py").stat().st_ino
    changes = write({**FILES, "sub/b.py": b"b = 4\n"}, package, ABOUT)
    assert (changes.written, (package / "a.py").stat().st_ino) == (("sub/b.py",), kept)


def test_the_manifest_follows_its_inputs_when_no_file_changed(package: Path) -> None:
    write(FILES, package, {"generator": "new"})
    assert json.loads((package / MANIFEST).read_bytes())["generator"] == "new"


def test_files_that_are_no_longer_generated_go(package: Path) -> None:
    changes = write({"a.py": FILES["a.py"]}, package, ABOUT)
    assert (changes.removed, tree(package)) == (
        ("sub/b.py", "sub/deep/c.py"),
        {"a.py": FILES["a.py"]},
    )


def test_folders_that_become_empty_go(package: Path) -> None:
    write({"a.py": FILES["a.py"]}, package, ABOUT)
    assert not (package / "sub").exists()


def test_a_file_that_was_deleted_comes_back(package: Path) -> None:
    (package / "a.py").unlink()
    assert write(FILES, package, ABOUT).written == ("a.py",)


def test_caches_of_python_are_nobodys_business(package: Path) -> None:
    (package / "__pycache__").mkdir()
    (package / "__pycache__" / "a.cpython-311.pyc").touch()
    assert not compare(FILES, package).foreign


def test_no_temporary_file_is_left(package: Path) -> None:
    assert {path.name for path in package.iterdir()} == {"a.py", "sub", MANIFEST}


def test_files_can_be_read_by_everybody(package: Path) -> None:
    assert (package / "a.py").stat().st_mode & 0o777 == 0o644


# ---- What is not ours ----------------------------------------------------------------


def refusal(files: Mapping[str, bytes], folder: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        write(files, folder, ABOUT)
    return [diagnostic.code for diagnostic in caught.value.diagnostics]


def test_a_foreign_file_stops_the_run_before_anything_is_written(package: Path) -> None:
    (package / "mine.py").write_text("mine")
    before = tree(package)
    assert refusal({"a.py": b"a = 9\n"}, package) == ["foreign-file"]
    assert tree(package) == before


def test_an_edited_file_stops_the_run_before_anything_is_written(package: Path) -> None:
    (package / "a.py").write_text("edited")
    before = tree(package)
    assert refusal({**FILES, "sub/b.py": b"b = 9\n"}, package) == ["edited-file"]
    assert tree(package) == before


def test_an_edited_file_that_is_to_go_stops_the_run(package: Path) -> None:
    (package / "a.py").write_text("edited")
    files = {path: data for path, data in FILES.items() if path != "a.py"}
    assert refusal(files, package) == ["edited-file"]


def test_a_foreign_file_where_a_new_one_belongs_stops_the_run(package: Path) -> None:
    (package / "new.py").write_text("mine")
    assert refusal({**FILES, "new.py": b"new = 1\n"}, package) == ["edited-file"]


def test_all_that_is_in_the_way_is_told_at_once(package: Path) -> None:
    (package / "a.py").write_text("edited")
    (package / "mine.py").write_text("mine")
    assert refusal(FILES, package) == ["foreign-file", "edited-file"]


def test_an_edit_to_what_it_would_be_now_is_no_edit(package: Path) -> None:
    (package / "a.py").write_bytes(b"a = 2\n")
    assert not write({**FILES, "a.py": b"a = 2\n"}, package, ABOUT).edited


def test_force_replaces_edited_files_and_leaves_foreign_ones(package: Path) -> None:
    (package / "a.py").write_text("edited")
    (package / "mine.py").write_text("mine")
    write(FILES, package, ABOUT, force=True)
    assert tree(package) == {**FILES, "mine.py": b"mine"}


def test_a_file_that_was_forced_around_stays_foreign(package: Path) -> None:
    (package / "mine.py").write_text("mine")
    write(FILES, package, ABOUT, force=True)
    assert refusal(FILES, package) == ["foreign-file"]


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "package").write_text("mine")
    assert refusal(FILES, tmp_path / "package") == ["not-a-directory"]


def test_a_link_inside_is_refused_even_by_force(package: Path, tmp_path: Path) -> None:
    (package / "away").symlink_to(tmp_path)
    with pytest.raises(SpecError, match="symbolic-link"):
        write(FILES, package, ABOUT, force=True)


def test_a_link_in_place_of_a_file_is_never_written_through(
    package: Path, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.py"
    outside.write_bytes(FILES["a.py"])
    (package / "a.py").unlink()
    (package / "a.py").symlink_to(outside)
    assert refusal({**FILES, "a.py": b"a = 9\n"}, package) == ["symbolic-link"]
    assert outside.read_bytes() == FILES["a.py"]


@pytest.mark.parametrize("text", ["", "no json", "[]", "{}", '{"files": 3}', "null"])
def test_a_manifest_that_cannot_be_read_is_refused(package: Path, text: str) -> None:
    (package / MANIFEST).write_text(text)
    assert refusal(FILES, package) == ["broken-manifest"]


@pytest.mark.parametrize("path", ["../outside.py", "/tmp/outside.py"])
def test_a_manifest_never_leads_out_of_the_directory(package: Path, path: str) -> None:
    outside = package.parent / "outside.py"
    outside.write_bytes(b"mine")
    listed = {**{p: sha256(d) for p, d in FILES.items()}, path: sha256(b"mine")}
    (package / MANIFEST).write_text(json.dumps({**ABOUT, "files": listed}))
    write(FILES, package, ABOUT)
    assert outside.read_bytes() == b"mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_directory_that_is_read_only_is_a_diagnostic(package: Path) -> None:
    package.chmod(0o555)
    try:
        assert refusal({**FILES, "new.py": b""}, package) == ["cannot-write"]
    finally:
        package.chmod(0o755)


def test_a_folder_where_a_file_belongs_is_a_diagnostic(tmp_path: Path) -> None:
    (tmp_path / "package" / "a.py").mkdir(parents=True)
    assert refusal(FILES, tmp_path / "package") == ["in-the-way"]


# ---- A run that was cut off ----------------------------------------------------------

NEW = {"a.py": b"a = 8\n", "new.py": b"n = 9\n", "sub/b.py": FILES["sub/b.py"]}


class CutOffError(Exception):
    """Stands for a process that is killed."""


@pytest.mark.parametrize("steps", range(5))
def test_a_run_that_was_cut_off_at_any_step_is_taken_up_by_the_next(
    package: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    left = steps
    replace, unlink = os.replace, Path.unlink

    def step() -> None:
        nonlocal left
        if not left:
            raise CutOffError
        left -= 1

    def counted_replace(source: str, target: Path) -> None:
        step()
        replace(source, target)

    def counted_unlink(path: Path, missing_ok: bool = False) -> None:
        step()
        unlink(path, missing_ok)

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", counted_replace)
        patched.setattr(Path, "unlink", counted_unlink)
        with pytest.raises(CutOffError):
            write(NEW, package, ABOUT)
    write(NEW, package, ABOUT)
    assert tree(package) == NEW


def test_a_run_that_was_cut_off_can_be_undone(package: Path) -> None:
    """The manifest of a run under way knows the old files as well as the new."""
    digests = {path: sha256(data) for path, data in FILES.items()}
    new = {path: sha256(data) for path, data in NEW.items()}
    (package / MANIFEST).write_text(json.dumps({"files": new, "pending": digests}))
    (package / "a.py").write_bytes(NEW["a.py"])
    write(FILES, package, ABOUT)
    assert tree(package) == FILES


def test_the_temporary_file_of_a_run_that_was_killed_is_no_foreign_file(
    package: Path,
) -> None:
    (package / "sub" / ".specloom-x1y2z3").write_bytes(b"a = ")
    write(FILES, package, ABOUT)
    assert tree(package) == FILES


def test_no_half_written_file_is_ever_seen(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(source: str, target: Path) -> None:
        raise CutOffError

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(CutOffError):
        write(NEW, package, ABOUT)
    assert tree(package) == FILES


# ---- Comparing -----------------------------------------------------------------------


def test_a_directory_that_is_not_there_lacks_everything(tmp_path: Path) -> None:
    changes = compare(FILES, tmp_path / "none")
    assert (changes.written, changes.removed) == (tuple(sorted(FILES)), ())


def test_comparing_writes_nothing(tmp_path: Path) -> None:
    compare(FILES, tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_a_diff_leads_from_what_is_there_to_what_belongs_there(package: Path) -> None:
    files = {"a.py": b"a = 2\n", "sub/b.py": FILES["sub/b.py"], "new.py": b"n = 1\n"}
    text = "".join(diff(files, package, compare(files, package)))
    assert text.replace(str(package), "p") == (
        "--- p/a.py\n+++ p/a.py (generated)\n@@ -1 +1 @@\n-a = 1\n+a = 2\n"
        "--- p/new.py\n+++ p/new.py (generated)\n@@ -0,0 +1 @@\n+n = 1\n"
        "--- p/sub/deep/c.py\n+++ p/sub/deep/c.py (generated)\n@@ -1 +0,0 @@\n-c = 3\n"
    )


def test_a_difference_in_line_ends_alone_is_drift(package: Path) -> None:
    (package / "a.py").write_bytes(b"a = 1\r\n")
    changes = compare(FILES, package)
    assert changes.written == ("a.py",)
    assert "".join(diff(FILES, package, changes)) != ""


# ---- What is left alone --------------------------------------------------------------


@pytest.mark.parametrize(
    "pattern", ["own/**", "package/own", "src/package/own/*.py", "**/mine.py"]
)
def test_what_the_settings_keep_is_left_alone(package: Path, pattern: str) -> None:
    (package / "own").mkdir()
    (package / "own" / "mine.py").write_text("mine = 1\n")
    files = with_manifest(FILES, ABOUT, [pattern])
    output.write(files, package)
    assert (package / "own" / "mine.py").read_text() == "mine = 1\n"
    assert not output.compare(files, package)


def test_what_is_kept_stays_as_people_changed_it(package: Path) -> None:
    (package / "a.py").write_text("mine = 1\n")
    files = with_manifest({**FILES, "a.py": b"a = 2\n"}, ABOUT, ["a.py"])
    changes = output.write(files, package)
    assert (package / "a.py").read_text() == "mine = 1\n"
    assert "a.py" not in changes.written


def test_what_is_to_be_kept_is_written_where_it_is_missing(package: Path) -> None:
    (package / "a.py").unlink()
    output.write(with_manifest(FILES, ABOUT, ["a.py"]), package)
    assert (package / "a.py").read_bytes() == FILES["a.py"]


def test_the_manifest_is_never_kept(package: Path) -> None:
    output.write(with_manifest(FILES, {"generator": "new"}, ["**"]), package)
    assert json.loads((package / MANIFEST).read_bytes())["generator"] == "new"


def test_what_people_write_in_the_folder_for_it_is_left_alone(package: Path) -> None:
    (package / output.BY_HAND).mkdir()
    (package / output.BY_HAND / "own.py").write_text("mine = 1\n")
    assert compare(FILES, package) == Changes((), (), (), ())

"""The one module that writes: from a mapping of files to a package directory.

Each file is replaced whole, and a manifest tells what was written, so that what a person
put or changed in the directory is told apart and never lost.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .errors import Diagnostic, Location, SpecError, refuse
from .globs import matches
from .obstacles import refuse_obstacles

Files = Mapping[str, bytes]
"""Contents by path, relative to the package directory, with forward slashes."""

MANIFEST = ".manifest.json"
_TEMPORARY = ".specloom-"

BY_HAND = "lib"
"""The folder of a package that is for what people write, and never touched."""


def with_manifest(
    files: Files, about: Mapping[str, str], kept: Sequence[str] = ()
) -> Files:
    """The files, and the manifest that names them with their digests.

    What is in the package's directory and fits a pattern of `kept` is left as it is.
    """
    digests = {path: _digest(data) for path, data in files.items()}
    patterns = {"kept": list(kept)} if kept else {}
    manifest = {**about, **patterns, "files": dict(sorted(digests.items()))}
    return {**files, MANIFEST: _json(manifest)}


# ---- Comparing -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Changes:
    """What separates a directory from the files that belong there, by sorted paths."""

    written: tuple[str, ...]
    """Missing, or other than they should be."""
    removed: tuple[str, ...]
    """Written by an earlier run, and no longer part of the package."""
    foreign: tuple[str, ...]
    """Never written by us."""
    edited: tuple[str, ...]
    """Written by us and changed since; among `written` or `removed` too."""

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def compare(files: Files, directory: Path) -> Changes:
    """What a write of `files` to `directory` would do. Reads only.

    Raises SpecError where the directory cannot be ours: a file, or a tree with links
    that lead out of it.
    """
    refuse_obstacles(files, directory)
    ours = _manifest(directory)
    there = list(_walk(directory))
    kept = set(_kept(files, directory.name, there))
    present = {p: _read(directory, p) for p in there if p not in kept}
    wanted = [path for path in files if path not in kept]
    written = [path for path in wanted if present.get(path) != files[path]]
    others = [path for path in present if path not in files and path != MANIFEST]
    removed = [path for path in others if path in ours]
    foreign = [path for path in others if path not in ours]
    edited = [
        path
        for path in (*written, *removed)
        if path in present
        and path != MANIFEST
        and _digest(present[path]) not in ours.get(path, ())
    ]
    sides = (written, removed, foreign, edited)
    return Changes(*(tuple(sorted(side)) for side in sides))


def diff(files: Files, directory: Path, changes: Changes) -> Iterator[str]:
    """The changes as a unified diff, from what is there to what belongs there."""
    for path in sorted({*changes.written, *changes.removed}):
        target = directory / path
        old = target.read_bytes() if target.exists() else b""
        yield from difflib.unified_diff(
            old.decode(errors="replace").splitlines(keepends=True),
            files.get(path, b"").decode().splitlines(keepends=True),
            fromfile=str(target),
            tofile=f"{target} (generated)",
        )


def _walk(directory: Path) -> Iterator[str]:
    for folder, folders, names in os.walk(directory):
        folders[:] = [name for name in folders if name != "__pycache__"]
        within = os.path.relpath(folder, directory).replace(os.sep, "/")
        prefix = "" if within == "." else f"{within}/"
        for name in names:
            if not name.startswith(_TEMPORARY):
                yield prefix + name


def _kept(files: Files, name: str, there: Iterable[str]) -> Iterator[str]:
    """What is there and belongs to people: by the settings, or by where it is."""
    settled = json.loads(files.get(MANIFEST, b"{}")).get("kept", [])
    # Patterns may count from the folder of the project, which is not known here.
    roots = ("", f"{name}/", f"src/{name}/")
    for path in there:
        by_hand = path not in files and matches(path, [BY_HAND])
        settled_so = any(matches(root + path, settled) for root in roots)
        if (by_hand or settled_so) and path != MANIFEST:
            yield path


def _read(directory: Path, path: str) -> bytes:
    # There are thousands of them, and the path objects would take longer to make.
    with open(os.path.join(directory, path), "rb") as file:
        return file.read()


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


# ---- The manifest --------------------------------------------------------------------


def _manifest(directory: Path) -> dict[str, frozenset[str]]:
    """The digests that each file of ours may have.

    There are two for a file that a run was about to replace when it was cut off.
    """
    try:
        manifest = json.loads((directory / MANIFEST).read_bytes())
        files, pending = manifest["files"], manifest.get("pending", {})
        known = {
            path: {files.get(path), pending.get(path)} for path in {*files, *pending}
        }
        if not all(
            isinstance(each, str | None) for kept in known.values() for each in kept
        ):
            raise ValueError("a digest is a string")
        return {path: frozenset(kept - {None}) for path, kept in known.items()}
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, KeyError, AttributeError):
        raise refuse(
            "broken-manifest",
            "the manifest of an earlier run cannot be read",
            Location(str(directory / MANIFEST)),
            "restore it, or remove it and run again with --force",
        ) from None


# ---- Writing -------------------------------------------------------------------------


def write(files: Files, directory: Path, *, force: bool = False) -> Changes:
    """Makes `directory` hold `files`, a manifest among them, and says what that changed.

    Raises SpecError, having written nothing, when files are in the way that we did not
    write or that were edited since, unless `force`: then edited ones are replaced, and
    those we did not write are left where they are.
    """
    changes = refuse_loss(files, directory, force=force)
    make(changes, files, directory)
    return changes


def make(changes: Changes, files: Files, directory: Path) -> None:
    """Makes the `changes` that `refuse_loss` has found nothing against.

    Raises SpecError where a file cannot be written.
    """
    try:
        if changes:
            _write(files, directory, changes)
        for leftover in list(_leftovers(directory)):
            os.unlink(leftover)
    except OSError as error:
        place = Location(str(error.filename or directory))
        message = f"the file cannot be written: {error.strerror or error}"
        raise refuse("cannot-write", message, place) from None


def _leftovers(directory: Path) -> Iterator[str]:
    """What runs left that were killed before they could put a file in its place."""
    for folder, _, names in os.walk(directory):
        yield from (os.path.join(folder, n) for n in names if n.startswith(_TEMPORARY))


def _write(files: Files, directory: Path, changes: Changes) -> None:
    # Until all is written, files may be as before or as they are to be.
    before = {path: min(known) for path, known in _manifest(directory).items() if known}
    after = json.loads(files[MANIFEST])
    _replace(directory, MANIFEST, _json({**after, "pending": before}))
    for path in changes.written:
        if path != MANIFEST:
            _replace(directory, path, files[path])
    for path in changes.removed:
        _remove(directory, path)
    _replace(directory, MANIFEST, files[MANIFEST])


def write_new(path: Path, text: str) -> None:
    """Writes a file that is not there yet; raises SpecError where it is."""
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise refuse(
            "in-the-way", "there is a file already", Location(str(path))
        ) from None
    except OSError as error:
        raise refuse("unwritable", f"{error.strerror}", Location(str(path))) from None


def refuse_loss(files: Files, directory: Path, *, force: bool = False) -> Changes:
    """What `write` would do; a SpecError where it would refuse to. Reads only."""
    changes = compare(files, directory)
    if force:
        return changes
    hint = "move it away, or run again with --force to {}"
    diagnostics = [
        Diagnostic(code, message, Location(str(directory / path)), hint.format(remedy))
        for code, message, remedy, paths in (
            (
                "foreign-file",
                "the output directory holds a file that specloom did not write",
                "leave it there",
                changes.foreign,
            ),
            (
                "edited-file",
                "this file was changed since specloom wrote it",
                "replace it",
                changes.edited,
            ),
        )
        for path in paths
    ]
    if diagnostics:
        raise SpecError(diagnostics)
    return changes


def _json(manifest: Mapping[str, object]) -> bytes:
    return (json.dumps(manifest, indent=2) + "\n").encode()


def _replace(directory: Path, path: str, data: bytes) -> None:
    target = directory / path
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=_TEMPORARY)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise


def _remove(directory: Path, path: str) -> None:
    target = directory / path
    target.unlink()
    for parent in _parents_below(target, directory):
        with contextlib.suppress(OSError):
            parent.rmdir()


def _parents_below(target: Path, directory: Path) -> Iterable[Path]:
    return (parent for parent in target.parents if directory in parent.parents)

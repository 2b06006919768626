"""The one module that writes: from a mapping of files to a package directory.

Everything is formatted and parsed in memory before the first byte is written. Each file
is replaced whole, and a manifest tells what was written, so that what a person put or
changed in the directory is told apart and never lost.
"""

from __future__ import annotations

import ast
import contextlib
import difflib
import hashlib
import json
import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from .errors import Diagnostic, Location, SpecError, refuse

Files = Mapping[str, bytes]
"""Contents by path, relative to the package directory, with forward slashes."""

MANIFEST = ".manifest.json"
_TEMPORARY = ".specloom-"
LINE_LENGTH = 88


def formatted(path: str, source: str | bytes) -> bytes:
    """`source` as black leaves it, proved to parse, in UTF-8; bytes as they are.

    The templates emit black's form wherever lines are short enough for it to be known;
    black itself, which takes most of a second for a few thousand lines, is for the
    rest. A test holds all output against it.
    """
    if isinstance(source, bytes):
        return source
    if path.endswith(".py"):
        if any(len(line) > LINE_LENGTH for line in source.splitlines()):
            import black

            source = black.format_str(source, mode=black.Mode(line_length=LINE_LENGTH))
        ast.parse(source, path)
    return source.encode()


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
    _refuse_unusable(directory)
    ours = _manifest(directory)
    present = {path: _digest(directory / path) for path in _walk(directory)}
    wanted = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    written = [path for path in wanted if present.get(path) != wanted[path]]
    removed = [path for path in present if path in ours and path not in wanted]
    foreign = [path for path in present if path not in ours and path not in wanted]
    edited = [
        path
        for path in (*written, *removed)
        if path in present and present[path] not in ours.get(path, ())
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
        for name in names:
            path = Path(folder, name).relative_to(directory).as_posix()
            if path != MANIFEST and not name.startswith(_TEMPORARY):
                yield path


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _refuse_unusable(directory: Path) -> None:
    place = Location(str(directory))
    if directory.exists() and not directory.is_dir():
        raise refuse("not-a-directory", "the output is a file", place)
    for folder, folders, names in os.walk(directory):
        for name in (*folders, *names):
            path = Path(folder, name)
            if path.is_symlink():
                raise refuse(
                    "symbolic-link",
                    "the output directory holds a symbolic link",
                    Location(str(path)),
                    "remove it, or choose another output directory",
                )


# ---- The manifest --------------------------------------------------------------------


def _manifest(directory: Path) -> dict[str, frozenset[str]]:
    """The digests that each file of ours may have.

    There are two for a file that a run was about to replace when it was cut off.
    """
    try:
        manifest = json.loads((directory / MANIFEST).read_bytes())
        files, pending = manifest["files"], manifest.get("pending", {})
        return {
            str(path): frozenset({files.get(path), pending.get(path)} - {None})
            for path in {*files, *pending}
        }
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


def write(
    files: Files, directory: Path, about: Mapping[str, str], *, force: bool = False
) -> Changes:
    """Makes `directory` hold `files`, and says what that changed.

    `about` goes into the manifest. Raises SpecError, having written nothing, when files
    are in the way that we did not write or that were edited since, unless `force`:
    then edited ones are replaced, and those we did not write are left where they are.
    """
    changes = refuse_loss(files, directory, force=force)
    digests = {path: hashlib.sha256(data).hexdigest() for path, data in files.items()}
    old = {path: min(known) for path, known in _manifest(directory).items()}
    final = {**about, "files": dict(sorted(digests.items()))}
    try:
        if changes:
            _replace(directory, MANIFEST, _json({**final, "pending": old}))
            for path in changes.written:
                _replace(directory, path, files[path])
            for path in changes.removed:
                _remove(directory, path)
        for leftover in directory.rglob(f"{_TEMPORARY}*"):
            # Of a run that was killed before it could put the file in its place.
            leftover.unlink()
        if _read(directory / MANIFEST) != _json(final):
            _replace(directory, MANIFEST, _json(final))
    except OSError as error:
        place = Location(str(error.filename or directory))
        reason = error.strerror or str(error)
        raise refuse(
            "cannot-write", f"the file cannot be written: {reason}", place
        ) from None
    return changes


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


def _read(path: Path) -> bytes | None:
    return path.read_bytes() if path.exists() else None


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

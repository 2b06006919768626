"""What stands in the way of a package: files where folders belong, links, long names."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from .errors import Location, refuse

# In bytes, on all file systems in use; temporary names are longer than the final ones.
_LONGEST_NAME = 200


def refuse_obstacles(files: Iterable[str], directory: Path) -> None:
    """Raises SpecError where files of these paths cannot be put into a directory."""
    for parent in directory.parents:
        if parent.exists() and not parent.is_dir():
            raise refuse("not-a-directory", "this is a file", Location(str(parent)))
    if directory.exists() and not directory.is_dir():
        raise refuse(
            "not-a-directory", "the output is a file", Location(str(directory))
        )
    folders, others = _present(directory)
    for wanted in files:
        _refuse_long_name(directory, wanted)
        blocked = [parent for parent in _parents(wanted) if parent in others]
        if wanted in folders:
            blocked.append(wanted)
        for place in blocked:
            raise refuse(
                "in-the-way",
                "what is here is in the way of a file that is to be written",
                Location(str(directory / place)),
                "move it away",
            )


def _present(directory: Path) -> tuple[set[str], set[str]]:
    """The paths of the folders and of the files that are there; none is a link."""
    folders: set[str] = set()
    others: set[str] = set()
    for at, inner, names in os.walk(directory):
        _refuse_links(at)
        within = os.path.relpath(at, directory).replace(os.sep, "/")
        prefix = "" if within == "." else f"{within}/"
        folders.update(prefix + name for name in inner)
        others.update(prefix + name for name in names)
    return folders, others


def _refuse_links(folder: str) -> None:
    with os.scandir(folder) as entries:
        links = [entry.path for entry in entries if entry.is_symlink()]
    for path in links:
        raise refuse(
            "symbolic-link",
            "the output directory holds a symbolic link",
            Location(path),
            "remove it, or choose another output directory",
        )


def _parents(path: str) -> Iterator[str]:
    """The folders that a path leads through, the outermost first."""
    end = path.find("/")
    while end >= 0:
        yield path[:end]
        end = path.find("/", end + 1)


def _refuse_long_name(directory: Path, path: str) -> None:
    longest = max(path.split("/"), key=len)
    if len(longest.encode()) > _LONGEST_NAME:
        raise refuse(
            "name-too-long",
            f"a file would be called {longest[:40]}..., which is longer than file systems"
            " allow",
            Location(str(directory)),
            "give the resource, method or model a shorter name",
        )

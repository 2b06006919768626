"""What stands in the way of a package: files where folders belong, links, long names."""

from __future__ import annotations

import os
from collections.abc import Iterable
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
    for wanted in files:
        _refuse_place(directory, wanted)


def _refuse_place(directory: Path, path: str) -> None:
    """A place where a file is to be written, and something else is in the way."""
    target = directory / path
    if len(max(target.parts, key=len).encode()) > _LONGEST_NAME:
        raise refuse(
            "name-too-long",
            f"a file would be called {max(target.parts, key=len)[:40]}..., which is longer"
            " than file systems allow",
            Location(str(directory)),
            "give the resource, method or model a shorter name",
        )
    folders = [p for p in target.parents if directory in (p, *p.parents)]
    blocked = [folder for folder in folders if folder.is_file()]
    if target.is_dir():
        blocked.append(target)
    for place in blocked:
        raise refuse(
            "in-the-way",
            "what is here is in the way of a file that is to be written",
            Location(str(place)),
            "move it away",
        )

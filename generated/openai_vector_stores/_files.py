"""Files of uploads, by the names that code for other SDKs imports from here."""

from __future__ import annotations

import io
from collections.abc import Sequence
from os import PathLike
from pathlib import Path
from typing import Any, TypeGuard, TypeVar, cast, overload

from ._runtime.guards import is_list, is_mapping, is_tuple
from ._runtime.types import FileContent, FileTypes
from ._types import Base64FileInput, HttpxFileTypes, HttpxRequestFiles, RequestFiles
from ._utils._sync import to_thread

__all__ = [
    "assert_is_file_content",
    "async_to_httpx_files",
    "deepcopy_with_paths",
    "is_base64_file_input",
    "is_file_content",
    "to_httpx_files",
]

_T = TypeVar("_T")


def is_base64_file_input(obj: object) -> TypeGuard[Base64FileInput]:
    """Say whether this is an open file or a path."""
    return isinstance(obj, (io.IOBase, PathLike))


def is_file_content(obj: object) -> TypeGuard[FileContent]:
    """Say whether this is bytes, an open file or a path."""
    return isinstance(obj, (bytes, io.IOBase, PathLike))


def assert_is_file_content(obj: object, *, key: str | None = None) -> None:
    """Check what is given as a file.

    Raises:
        RuntimeError: It is neither bytes, an open file nor a path.
    """
    if not is_file_content(obj):
        place = f" at `{key}`" if key is not None else ""
        raise RuntimeError(
            f"Expected bytes, an open file or a path{place}, not {type(obj).__name__}"
        )


@overload
def to_httpx_files(files: None) -> None: ...
@overload
def to_httpx_files(files: RequestFiles) -> HttpxRequestFiles: ...
def to_httpx_files(files: RequestFiles | None) -> HttpxRequestFiles | None:
    """Read what is given as a path, and name it by the path's last part.

    Raises:
        TypeError: Something is no file.
    """
    if files is None:
        return None
    if is_mapping(files):
        return {name: _read(file) for name, file in files.items()}
    pairs = cast("Sequence[tuple[str, FileTypes]]", files)
    return [(name, _read(file)) for name, file in pairs]


@overload
async def async_to_httpx_files(files: None) -> None: ...
@overload
async def async_to_httpx_files(files: RequestFiles) -> HttpxRequestFiles: ...
async def async_to_httpx_files(
    files: RequestFiles | None,
) -> HttpxRequestFiles | None:
    """Do the same, and read in another thread."""
    return None if files is None else await to_thread(to_httpx_files, files)


def _read(file: object) -> HttpxFileTypes:
    if is_tuple(file):
        name, content, *rest = file
        if isinstance(content, PathLike):
            content = Path(cast("PathLike[str]", content)).read_bytes()
        return cast("HttpxFileTypes", (name, content, *rest))
    if isinstance(file, PathLike):
        path = Path(cast("PathLike[str]", file))
        return path.name, path.read_bytes()
    if is_file_content(file):
        return cast("HttpxFileTypes", file)
    raise TypeError(
        "Expected file types input to be a FileContent type or to be a tuple,"
        f" not {type(file).__name__}"
    )


def deepcopy_with_paths(item: _T, paths: Sequence[Sequence[str]]) -> _T:
    """Copy as much of a value as taking out the files at these paths would change."""
    return cast("_T", _copied(item, [path for path in paths if path]))


def _copied(item: Any, paths: Sequence[Sequence[str]]) -> Any:
    if not paths:
        return item
    if is_mapping(item):
        copy: dict[str, Any] = dict(item)
        for key in {path[0] for path in paths} & copy.keys():
            copy[key] = _copied(copy[key], _below(paths, key))
        return copy
    if is_list(item) and any(path[0] == "<array>" for path in paths):
        return [_copied(each, _below(paths, "<array>")) for each in item]
    return item


def _below(paths: Sequence[Sequence[str]], key: str) -> list[Sequence[str]]:
    return [path[1:] for path in paths if path[0] == key and len(path) > 1]

"""Folders as projects: where the document and the settings in them are.

A workspace file says it; without one they are looked for by the usual names.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from .errors import Location, SpecError, refuse

WORKSPACES = (".stainless/workspace.json", "workspace.json", "stainless-workspace.json")
_SPECS = ("openapi*.yml", "openapi*.yaml", "openapi*.json")
_CONFIGS = ("stainless.yml", "stainless.yaml", "*.stainless.yml", "*.stainless.yaml")


@dataclass(frozen=True, slots=True)
class Workspace:
    """A document, its settings, and the folder of the SDK if one is named."""

    spec: Path
    config: Path
    output: Path | None = None


def has_workspace(folder: Path) -> bool:
    """Whether a folder has a workspace file."""
    return any((folder / name).is_file() for name in WORKSPACES)


def workspace(folder: Path) -> Workspace:
    """What a folder holds.

    Raises SpecError where a part is not found, or several may be it.
    """
    for name in WORKSPACES:
        path = folder / name
        if path.is_file():
            return _read(path, folder)
    configs = _found(folder, _CONFIGS)
    specs = [path for path in _found(folder, _SPECS) if path not in configs]
    return Workspace(
        spec=_one(specs, folder, "OpenAPI document", "openapi.yml"),
        config=_one(configs, folder, "settings", "stainless.yml"),
    )


def _read(path: Path, folder: Path) -> Workspace:
    try:
        content: object = json.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise refuse(
            "unreadable", f"cannot read: {error}", Location(str(path))
        ) from None
    spec, config = _member(content, "openapi_spec"), _member(
        content, "stainless_config"
    )
    python = _member(_member(content, "targets"), "python")
    output = _member(python, "output_path")
    return Workspace(
        spec=_file(spec, "openapi_spec", path, folder),
        config=_file(config, "stainless_config", path, folder),
        output=_inside(output, path, folder) if isinstance(output, str) else None,
    )


def _inside(name: str, path: Path, folder: Path) -> Path:
    """Where the SDK is: a file that came with a project chooses no place outside of it."""
    found = _resolved(name, path, folder)
    if found.resolve().is_relative_to(folder.resolve()):
        return found
    raise refuse(
        "outside",
        f"`output_path` leads out of the project, to {name!r}",
        Location(str(path)),
        "name a folder of the project, or give SPEC, --config and --output",
    )


def _member(content: object, key: str) -> object:
    if not isinstance(content, dict):
        return None
    return cast("Mapping[str, object]", content).get(key)


def _file(name: object, key: str, path: Path, folder: Path) -> Path:
    found = _resolved(name, path, folder) if isinstance(name, str) else None
    if found is None or not found.is_file():
        raise refuse(
            "incomplete",
            f"`{key}` has to name a file that there is",
            Location(str(path)),
            "paths count from the folder of this file",
        )
    return found


def _resolved(name: str, path: Path, folder: Path) -> Path:
    """A path counted from the file, or, where there is nothing, from the project."""
    inside = path.parent / name
    return inside if inside.exists() or path.parent == folder else folder / name


def _found(folder: Path, patterns: Iterable[str]) -> list[Path]:
    homes = (folder, folder / ".stainless")
    found = (
        path for home in homes for pattern in patterns for path in home.glob(pattern)
    )
    return sorted(path for path in set(found) if path.is_file())


def _one(paths: list[Path], folder: Path, what: str, name: str) -> Path:
    if len(paths) == 1:
        return paths[0]
    raise _unclear(paths, folder, what, name)


def _unclear(paths: list[Path], folder: Path, what: str, name: str) -> SpecError:
    listed = ", ".join(path.relative_to(folder).as_posix() for path in paths)
    return refuse(
        "incomplete",
        f"{listed} may each be the {what}" if paths else f"no {what} found here",
        Location(str(folder)),
        f"call it {name}, or name it in .stainless/workspace.json:"
        ' {"openapi_spec": "...", "stainless_config": "..."}',
    )

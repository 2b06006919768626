"""Which clients to generate: the one named on the command line, or the project's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from .errors import Location, SpecError, refuse
from .pipeline import Request
from .workspace import has_workspace, workspace


def clients(
    folder: Path, spec: Path | None, config: Path | None, output: Path | None
) -> list[Request]:
    """The clients to generate.

    Without `spec` they are those under `[tool.specloom.clients]` in the `pyproject.toml`
    of `folder`, whose paths count from there, or that of its workspace file. `spec` may
    be a folder with a document and settings. The settings of a named document are, by
    default, the `stainless.yml` beside it. Raises SpecError where something is missing.
    """
    if spec is not None and spec.is_dir():
        return [_inside(spec, config, output)]
    if spec is not None:
        return [_named(spec, config or _beside(spec), output)]
    path = folder / "pyproject.toml"
    if not path.exists() and has_workspace(folder):
        return [_inside(Path(), config, output)]
    try:
        project = tomllib.loads(path.read_text())
    except (OSError, ValueError) as error:
        raise refuse("unreadable", f"cannot read: {error}", _at(path)) from None
    listed = _table(_table(_table(project, "tool"), "specloom"), "clients")
    if not listed and has_workspace(folder):
        return [_inside(Path(), config, output)]
    if not listed:
        raise refuse(
            "no-clients",
            "there is no client under [tool.specloom.clients]",
            _at(path),
            "add one with spec, config and output, or name a document",
        )
    return [_request(name, entry, path) for name, entry in listed.items()]


def _beside(spec: Path) -> Path | None:
    """The settings beside a document; None where it has none, and says all itself."""
    config = spec.with_name("stainless.yml")
    return config if config.exists() else None


def _inside(folder: Path, config: Path | None, output: Path | None) -> Request:
    """The client of a folder, which goes where the SDK of its workspace has it."""
    found = workspace(folder)
    config = config or found.config
    if output is None and found.output is not None:
        output = found.output / "src" / _package(config)
    return _named(found.spec, config, output)


def _package(config: Path) -> str:
    # Slow to load, and seldom needed.
    from .load import load
    from .settings import read_settings, settings_schema
    from .validate import validate_settings

    document = load(config)
    validate_settings(document, settings_schema())
    return read_settings(document).package


def _table(table: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = table.get(key)
    return cast("Mapping[str, object]", found) if isinstance(found, dict) else {}


def _named(spec: Path, config: Path | None, output: Path | None) -> Request:
    if output is None:
        raise refuse(
            "incomplete",
            "nothing says where the client goes",
            Location(str(spec)),
            "give --output PACKAGE_DIR",
        )
    return Request(spec, config, output)


def _request(name: str, entry: object, path: Path) -> Request:
    keys = ("spec", "config", "output")
    match entry:
        case {"spec": str(spec), "config": str(config), "output": str(output)}:
            return Request(Path(spec), Path(config), Path(output))
        case _:
            raise _incomplete(name, keys, path)


def _incomplete(name: str, keys: tuple[str, ...], path: Path) -> SpecError:
    return refuse(
        "incomplete",
        f"the client `{name}` needs the strings {', '.join(keys)}",
        _at(path),
    )


def _at(path: Path) -> Location:
    return Location(path.name)

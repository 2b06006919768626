"""Which clients to generate: the one named on the command line, or the project's."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, cast

from .errors import Location, refuse
from .pipeline import Request
from .workspace import has_workspace, workspace

if TYPE_CHECKING:
    from .settings import Settings


def clients(
    folder: Path,
    spec: Path | None,
    config: Path | None,
    output: Path | None,
    root: Path | None = None,
) -> list[Request]:
    """The clients to generate.

    Without `spec` they are those under `[tool.specloom.clients]` in the `pyproject.toml`
    of `folder`, whose paths count from there, or that of its workspace file. `spec` may
    be a folder with a document and settings. The settings of a named document are, by
    default, the `stainless.yml` beside it. `root` is the folder that references of a
    named document may reach. Raises SpecError where something is missing.
    """
    if spec is not None and spec.is_dir():
        return [_inside(spec, config, output)]
    if spec is not None:
        named = _named(spec, config or _beside(spec), output)
        return [replace(named, root=root)]
    path = folder / "pyproject.toml"
    if not path.exists() and has_workspace(folder):
        return [_inside(Path(), config, output)]
    if not path.exists():
        raise refuse(
            "no-clients",
            "no document is named, and there is no pyproject.toml here",
            _at(path),
            "for example: specloom generate openapi.yaml --output PACKAGE_DIR",
        )
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
    return [_request(name, _table(listed, name), path) for name in listed]


def _beside(spec: Path) -> Path | None:
    """The settings beside a document; None where it has none, and says all itself."""
    config = spec.with_name("stainless.yml")
    return config if config.exists() else None


def _settled(config: Path | None) -> Path | None:
    """The package's folder in the one that the settings name for the SDK, if they do."""
    if config is None:
        return None
    settings = _settings(config)
    named = settings.about.output
    if named is None:
        return None
    folder = config.parent / named.as_str()
    homes = (Path().resolve(), config.parent.resolve())
    if not any(folder.resolve().is_relative_to(home) for home in homes):
        raise named.refuse(
            "outside",
            f"`output` leads out of the project, to {named.value!r}",
            "name a folder of the project, or give --output",
        )
    return folder / "src" / settings.package


def _inside(folder: Path, config: Path | None, output: Path | None) -> Request:
    """The client of a folder, which goes where the SDK of its workspace has it."""
    found = workspace(folder)
    config = config or found.config
    if output is None and found.output is not None:
        output = found.output / "src" / _settings(config).package
    return _named(found.spec, config, output)


def _settings(config: Path) -> Settings:
    # Slow to load, and seldom needed.
    from .load import load
    from .settings import read_settings, settings_schema
    from .validate import validate_settings

    document = load(config)
    validate_settings(document, settings_schema())
    return read_settings(document)


def _table(table: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = table.get(key)
    return cast("Mapping[str, object]", found) if isinstance(found, dict) else {}


def _named(spec: Path, config: Path | None, output: Path | None) -> Request:
    output = output or _settled(config)
    if output is None:
        raise refuse(
            "incomplete",
            "nothing says where the client goes",
            Location(str(spec)),
            "give --output PACKAGE_DIR",
        )
    return _checked(Request(spec, config, output))


def _request(name: str, entry: Mapping[str, object], path: Path) -> Request:
    """A client of the project: `spec` and `output`, and `config` and `root` if given."""
    given = {key: value for key, value in entry.items() if isinstance(value, str)}
    if {"spec", "output"} <= given.keys() and given.keys() == entry.keys():
        config, root = (
            Path(given[k]) if k in given else None for k in ("config", "root")
        )
        output = Path(given["output"])
        return _checked(Request(Path(given["spec"]), config, output, root))
    raise refuse(
        "incomplete",
        f"the client `{name}` needs the strings spec and output",
        _at(path),
        "and may have the strings config and root",
    )


def _checked(request: Request) -> Request:
    """The same; SpecError where only its folder names the package, by what is no name."""
    name = request.output.name
    if request.config is None and (not name.isidentifier() or iskeyword(name)):
        raise refuse(
            "no-name",
            f"a package in a folder called {name!r} cannot be imported",
            Location(str(request.output)),
            "give --output a folder whose name has letters, digits and underscores only,"
            " and is no word of Python's",
        )
    return request


def _at(path: Path) -> Location:
    return Location(path.name)

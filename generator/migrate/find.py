"""What a migration starts from: document, settings, and the SDK that there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import Location, refuse

_DOCUMENTS = ("openapi.yml", "openapi.yaml", "openapi.json", "swagger.json")
_SETTINGS = ("stainless.yml", "stainless.yaml", "openapi.stainless.yml")
_SKIPPED = frozenset({".git", ".venv", "venv", "node_modules", "site-packages"})
_DEPTH = 4


@dataclass(frozen=True, slots=True)
class Migration:
    """The files of an SDK's project."""

    spec: Path
    config: Path
    sdk: Path | None
    """The package of the SDK that there is; None where there is none."""


def find(
    folder: Path, spec: Path | None, config: Path | None, sdk: Path | None
) -> Migration:
    """Looks through a project for what is not given.

    Raises SpecError where a document or settings are missing, or there are several.
    """
    files = list(_files(folder))
    return Migration(
        spec=spec or _only(folder, files, _DOCUMENTS, "an OpenAPI document", "SPEC"),
        config=config or _only(folder, files, _SETTINGS, "settings", "--config"),
        sdk=sdk or _sdk(files),
    )


def _files(folder: Path, depth: int = _DEPTH) -> Iterable[Path]:
    """The files below a folder, nearer ones first, without what is not the project's."""
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refuse(
            "unreadable", f"cannot read: {reason}", Location(str(folder))
        ) from None
    yield from (entry for entry in entries if entry.is_file())
    for entry in entries:
        if depth and entry.is_dir() and entry.name not in _SKIPPED:
            yield from _files(entry, depth - 1)


def _only(
    folder: Path, files: list[Path], names: Iterable[str], what: str, option: str
) -> Path:
    found = [path for path in files if path.name in names]
    # The nearest ones: a copy further down, such as in a test, is not meant.
    nearest = min((len(path.parts) for path in found), default=0)
    found = [path for path in found if len(path.parts) == nearest]
    if len(found) == 1:
        return found[0]
    listed = ", ".join(str(path) for path in found)
    raise refuse(
        "no-document" if not found else "several-documents",
        f"found {listed}" if found else f"there is no {what} here",
        Location(str(folder)),
        f"name the one to use: {option}",
    )


def _sdk(files: list[Path]) -> Path | None:
    """The nearest package that has a client."""
    clients = (
        path.parent
        for path in files
        if path.name == "_client.py" and (path.parent / "resources").is_dir()
    )
    made_by_us = ".manifest.json"
    return next((path for path in clients if not (path / made_by_us).exists()), None)

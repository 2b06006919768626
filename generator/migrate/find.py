"""What a migration starts from: document, settings, and the SDK that there is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from ..errors import Location, refuse
from ..output import MANIFEST
from ..workspace import workspace

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

    Raises SpecError where a document or settings are missing, or several may be meant.
    """
    if spec is None or config is None:
        found = workspace(folder)
        spec, config = spec or found.spec, config or found.config
    return Migration(spec, config, sdk or _sdk(folder))


def _sdk(folder: Path) -> Path | None:
    """The nearest package with a client that we have not made."""
    clients = (
        path
        for path in _folders(folder)
        if (path / "_client.py").is_file() and (path / "resources").is_dir()
    )
    return next((path for path in clients if not (path / MANIFEST).exists()), None)


def _folders(folder: Path) -> Iterable[Path]:
    """The folders below one, nearer ones first, without what is not the project's."""
    level = [folder]
    for _ in range(_DEPTH + 1):
        yield from level
        level = [below for each in level for below in _inside(each)]


def _inside(folder: Path) -> list[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise refuse(
            "unreadable", f"cannot read: {reason}", Location(str(folder))
        ) from None
    return [path for path in entries if path.is_dir() and path.name not in _SKIPPED]

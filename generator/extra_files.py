"""Files of people that the settings make part of a package."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .load import Source
from .output import MANIFEST
from .settings import ExtraFile, Settings


@dataclass(frozen=True, slots=True)
class Extra:
    """A file's place in the package, what is in it, and where that came from."""

    to: str
    content: bytes
    origin: Path


def extra_files(
    chosen: Settings, config: Path | None, made: Container[str]
) -> Iterator[Extra]:
    """The files, each once; `made` are the paths of what is generated.

    Such a file may take the place of generated text, a README for instance, and not that
    of code. Raises SpecError, in the settings, for what is not there or leads out of the
    folder that they are in.
    """
    if config is None:
        return
    seen: set[str] = set()
    for wanted in chosen.about.extra_files:
        origin = _origin(wanted, config)
        to = _target(wanted, chosen.package)
        if (to in made and to.endswith(".py")) or to in seen:
            raise wanted.to.refuse(
                "name-collision",
                f"`{to}` is in the package already",
                "give the file another name",
            )
        seen.add(to)
        yield Extra(to, _content(wanted.origin, origin), origin)


def _origin(wanted: ExtraFile, config: Path) -> Path:
    name = wanted.origin.as_str()
    folder = config.parent
    # Settings in a folder of their own belong to the project around it.
    homes = [folder, folder.parent] if folder.name.startswith(".") else [folder]
    for home in homes:
        path = home / name
        if not path.resolve().is_relative_to(home.resolve()):
            raise wanted.origin.refuse(
                "outside",
                f"{name!r} leads out of the project",
                "name a file in the folder of the settings",
            )
        if path.is_file():
            return path
    raise wanted.origin.refuse(
        "unreadable",
        f"there is no file {name!r}",
        "name a file, by a path that counts from the folder of the settings",
    )


def _target(wanted: ExtraFile, package: str) -> str:
    """Where it goes in the package; its path may count from the project's folder."""
    name = wanted.to.as_str()
    path = PurePosixPath(name)
    for home in (f"src/{package}", package):
        if path.is_relative_to(home):
            path = path.relative_to(home)
            break
    if name.endswith("/"):
        path /= PurePosixPath(wanted.origin.as_str()).name
    odd = {"..", "", MANIFEST} & {*path.parts} or path == PurePosixPath()
    if path.is_absolute() or odd or "\\" in name or "\0" in name:
        raise wanted.to.refuse(
            "outside",
            f"{name!r} is no place for a file of the package",
            "write a path that counts from the project's folder, or the package's",
        )
    return str(path)


def _content(source: Source, path: Path) -> bytes:
    try:
        content = path.read_bytes()
        content.decode()
    except (OSError, UnicodeDecodeError) as error:
        raise source.refuse("unreadable", f"the file cannot be read: {error}") from None
    return content

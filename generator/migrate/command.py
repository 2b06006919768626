"""The verb: generate beside the SDK that there is, and report what differs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .. import output
from ..cache import Cache
from ..errors import Location, refuse
from ..load import load
from ..pipeline import Request, generate
from ..settings import read_settings
from . import difference
from .difference import Difference
from .find import Migration
from .reference import listed_methods
from .report import report
from .surface import surface


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was done, for a reader, and whether a call site may stop working."""

    lines: tuple[str, ...]
    breaks: bool


def migrate(migration: Migration, folder: Path, cache: Cache) -> Outcome:
    """Generates the client into a folder of its name in `folder`, and compares it.

    Raises SpecError where the document or the settings cannot be used, or the client
    would be written over the SDK.
    """
    package = folder / read_settings(load(migration.config)).package
    if migration.sdk is not None and package.resolve() == migration.sdk.resolve():
        raise refuse(
            "over-the-sdk",
            "the client would be written over the SDK that it is compared to",
            Location(str(package)),
            "give another folder with --output",
        )
    result = generate(Request(migration.spec, migration.config, package), cache)
    output.refuse_loss(result.files, package, force=False)
    output.write(result.files, package, force=False)
    lines = [
        *map(str, result.warnings),
        f"{package}: {result.operations} operations, {result.models} models",
    ]
    if migration.sdk is None:
        return Outcome((*lines, "there is no SDK here to compare it to"), breaks=False)
    lines.append(f"compared to {migration.sdk}:")
    found = list(_differences(migration.sdk, package))
    lines += (line for title, each in found for line in report(title, each))
    return Outcome(tuple(lines), any(each.breaks for _, each in found))


def _differences(sdk: Path, package: Path) -> Iterator[tuple[str, Difference]]:
    old, new = surface(sdk), surface(package)
    yield "methods", difference.methods(old, new)
    yield "names", difference.names(old, new)
    before = listed_methods(_api_md(sdk))
    if before:
        after = listed_methods(_api_md(package))
        yield "api.md", difference.endpoints(before, after)


def _api_md(package: Path) -> Path:
    """In the package, or at the root of its project, which may have a `src`."""
    homes = (package, package.parent, package.parent.parent)
    found = (home / "api.md" for home in homes)
    return next((path for path in found if path.is_file()), package / "api.md")

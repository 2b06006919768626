"""What the settings say of the package as a whole: its front matter and its files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..load import Source
from .values import each, items, optional, text

_SECURITY = "security_"


@dataclass(frozen=True, slots=True)
class Example:
    """A request that the README shows: its operation, and its arguments by their names."""

    verb: str
    path: str
    arguments: tuple[tuple[str, Source], ...]


@dataclass(frozen=True, slots=True)
class ExtraFile:
    """A file or a folder beside the settings that is to be part of the package."""

    origin: Source
    to: Source


@dataclass(frozen=True, slots=True)
class About:
    """The front matter of a package, and which of its files are not generated.

    `kept` has patterns of paths that are left alone. `examples` are by the section of
    the README that they are for, such as `headline` or `pagination`.
    """

    version: str | None = None
    title: str | None = None
    documentation: str | None = None
    contact: str | None = None
    repository: str | None = None
    security: tuple[tuple[str, str], ...] = ()
    """Whom to tell of a weakness, and how, by the settings' words for it."""
    kept: tuple[str, ...] = ()
    extra_files: tuple[ExtraFile, ...] = ()
    output: Source | None = None
    """The folder of the project that the package is part of."""
    examples: Mapping[str, Example] = field(default_factory=dict[str, Example])


def read_about(root: Source) -> About:
    """What concerns readers and not code is taken where it is text, and left where not."""
    organization = root / "organization"
    python = optional(root, "targets", "python")
    return About(
        version=text(python, "version"),
        title=_words(optional(python, "readme_title")),
        documentation=_words(optional(organization, "docs")),
        contact=_words(optional(organization, "contact")),
        repository=_repository(optional(python, "production_repo")),
        security=tuple(_security(organization)),
        kept=tuple(_kept(optional(python, "keep_files"))),
        extra_files=tuple(
            ExtraFile(item / "from", item / "to")
            for item in each(python, "extra_files")
        ),
        output=_named(optional(python, "output")),
        examples=dict(_examples(optional(root, "readme", "example_requests"))),
    )


def _words(source: Source | None) -> str | None:
    value = None if source is None else source.value
    return value.strip() or None if isinstance(value, str) else None


def _named(source: Source | None) -> Source | None:
    return None if _words(source) is None else source


def _repository(source: Source | None) -> str | None:
    """`org/repo#branch` as an address."""
    found = _words(source)
    if found is None:
        return None
    name = found.partition("#")[0]
    return name if "://" in name else f"https://github.com/{name}"


def _security(organization: Source) -> Iterator[tuple[str, str]]:
    for key, item in organization.items():
        words = _words(item)
        if key.startswith(_SECURITY) and words is not None:
            yield key.removeprefix(_SECURITY), words


def _kept(source: Source | None) -> Iterator[str]:
    if source is None:
        return
    for item in source if isinstance(source.value, list) else [source]:
        yield item.as_str()


def _examples(source: Source | None) -> Iterator[tuple[str, Example]]:
    found = source.items() if source is not None and _is_mapping(source) else ()
    for section, item in found:
        words = (text(item, "endpoint") or "").split()
        params = optional(item, "params")
        if len(words) == 2 and (params is None or _is_mapping(params)):
            given = dict(items(params))
            file = optional(item, "file_param")
            if _words(file) is not None and file is not None:
                given.setdefault(file.as_str(), file)
            yield section, Example(words[0].lower(), words[1], tuple(given.items()))


def _is_mapping(source: Source) -> bool:
    return isinstance(source.value, dict)

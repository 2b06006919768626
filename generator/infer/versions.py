"""What paths have besides the words of resources: versions, words for APIs, variants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from .words import name_of

_PLACE = re.compile(r"\{[^{}]*\}")
_VERSION = re.compile(
    r"v\d+([._-]?\w+)?|\d+(\.\d+)+|\d{4}-\d{2}(-\d{2})?", re.IGNORECASE
)
# One that is a number alone is told by the word before it, as in `/rest/api/2/issue`.
_NUMBER = re.compile(r"\d{1,3}")
_HEAD = re.compile(r"apis?|rest|public", re.IGNORECASE)
# A slash that is not within a place, as it is in `{name=projects/*}`.
_SLASH = re.compile(r"/(?![^{}]*\})")
# What follows a path and is none of it, although documents tell operations apart by it.
_VARIANT = re.compile(r"[?#](.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Split:
    """A path's segments, without what tells of a version, and that.

    `before` are the words to begin with, where the version has to be told.
    """

    segments: tuple[str, ...]
    version: tuple[str, ...]
    before: tuple[str, ...]


def split_paths(paths: Mapping[str, Iterable[str]]) -> dict[str, Split]:
    """Each path's parts; the values are the verbs that it has.

    Versions are no part of names, unless several have the same operation. Then the first
    version goes without, as it did before there was a second one.
    """
    split = {path: _split(path) for path in paths}
    tops: dict[tuple[object, ...], list[str]] = {}
    for path, each in split.items():
        tops.setdefault((each.before, *each.segments[:1]), []).append(path)
    for top in tops.values():
        versions = {split[path].version for path in top}
        if len(versions) > 1 and _clash(top, paths, split):
            first = min(versions, key=_age)
            for path in top:
                split[path] = _told(split[path], first)
    return split


def _split(path: str) -> Split:
    variant = _VARIANT.search(path)
    every = [part for part in _SLASH.split(_VARIANT.sub("", path)) if part]
    segments: list[str] = []
    version: list[str] = []
    for number, part in enumerate(every):
        names_come = any(not _PLACE.fullmatch(rest) for rest in every[number + 1 :])
        is_head = bool(_HEAD.fullmatch(part)) and not segments
        first = number > 0 and not segments and _NUMBER.fullmatch(part)
        is_version = bool(_VERSION.fullmatch(part)) and (names_come or segments)
        if is_version or (names_come and (is_head or first)):
            version.append(part)
        else:
            segments.append(part)
    told = _words_of_variant(variant[1]) if variant else ()
    if variant is not None and variant[0].startswith("#"):
        # A fragment is the document's own, which says what is done there.
        return Split((*segments, *told), tuple(version), ())
    return Split(tuple(segments), tuple(version), told)


def _words_of_variant(text: str) -> tuple[str, ...]:
    """`beta=true` is a variant called beta, and `Action=List` one called list."""
    words: list[str] = []
    for part in re.split(r"[&;]", text):
        name, _, value = part.partition("=")
        telling = name if value in ("", "true", "false", "1") else value
        if word := name_of(_PLACE.sub("", telling), ""):
            words.append(word)
    return tuple(words)


def _clash(
    top: Sequence[str],
    paths: Mapping[str, Iterable[str]],
    split: Mapping[str, Split],
) -> bool:
    seen: dict[tuple[str, str], tuple[str, ...]] = {}
    for path in top:
        each = split[path]
        rest = _PLACE.sub("{}", "/".join(each.segments))
        for verb in paths[path]:
            if seen.setdefault((verb, rest), each.version) != each.version:
                return True
    return False


def _age(version: tuple[str, ...]) -> tuple[object, ...]:
    """What versions are ordered by: none is the oldest, and v9 is older than v10."""
    numbers = [
        int(found[:18]) for part in version for found in re.findall(r"\d+", part)
    ]
    return len(numbers), numbers, len(version), version


def _told(split: Split, first: tuple[str, ...]) -> Split:
    if split.version == first:
        return split
    other = [part for part in split.version if part not in first]
    telling = [part for part in other if not _HEAD.fullmatch(part)]
    words = [name_of(part, "v") for part in telling or other or split.version]
    return replace(split, before=(*split.before, *words))

"""Documents against their schemas: every breach in one run, with its place.

jsonschema judges, `breaches` puts it in words, and `harmless` says which of them cannot
touch the client. Those are warnings: of 138 documents that are in daily use, 18 breach the
letter of OpenAPI.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Container, Iterable, Iterator
from itertools import filterfalse

from .ambiguities import ambiguities
from .breaches import Breach, Path, breaches
from .dialects import unknown_dialects, version_of
from .empties import is_empty, is_left_empty, left_empty, without_paths
from .errors import Diagnostic, Severity, SpecError
from .harmless import is_harmless
from .load import Document
from .metaschema import Schema, Version, metaschema
from .mistakes import (
    advice,
    has_no_replies,
    in_capitals,
    is_list_of_items,
    is_of_later,
    is_small_range,
    joined,
    of_first_items,
    of_later,
    without_replies,
)
from .oddities import oddities
from .plain import Json
from .portions import Texts

_WRONG = ("wrong-type", "later-keyword", "empty-value", "missing-key")

_WORDS = re.compile(r'"(?:description|summary|title)": "(?:[^"\\]|\\.)*"')

# Keys of settings that only document, and are ignored where they are of another type.
_SAID = ("description", "deprecated", "file_header")


def validate_openapi(
    document: Document, valid: Texts | None = None
) -> list[Diagnostic]:
    """Check a document against the meta-schema of its OpenAPI version.

    `valid` are the parts of documents that need not be judged again: each with what it
    is but for words, or with its breaches.

    Returns the warnings; raises `SpecError`, warnings included, when there are errors.
    Source: the OpenAPI specifications 3.0.4, 3.1.1 and 3.2.0 and their schemas.
    """
    version, noted = version_of(document)
    found = [
        breach
        for breach in _breaches(version, document.data, valid)
        if breach.path != ("openapi",)  # judged by version_of
    ]
    noted += (*unknown_dialects(document), *ambiguities(document), *oddities(document))
    found = [without_replies(e) if has_no_replies(e) else e for e in found]
    found = [left_empty(each) if is_left_empty(each) else each for each in found]
    found = [in_capitals(each) if is_small_range(each) else each for each in found]
    found = list(_with_first_items(found))
    if version == "3.0":
        found = [of_later(each) if is_of_later(each) else each for each in found]
    return _settle(document, noted, _told(found), _severity)


def _with_first_items(found: Iterable[Breach]) -> Iterator[Breach]:
    """The breaches, with one for each list in `items` and the `additionalItems` beside it."""
    every = list(found)
    lists = {each.path[:-1] for each in every if is_list_of_items(each)}
    for each in every:
        if is_list_of_items(each):
            yield of_first_items(each)
        elif each.key != "additionalItems" or each.path[:-1] not in lists:
            yield each


def _told(found: Iterable[Breach]) -> Iterator[Breach]:
    """The breaches that nothing else tells of."""
    every = list(dict.fromkeys(found))
    wrong = {each.path for each in every if each.code in _WRONG}
    for each in joined(every):
        # A value that is none of those allowed, as it is not even of their type; or an
        # object that is none of those allowed, for want of a key.
        follows = each.code == "bad-value" and each.path in wrong
        repeated = each.code == "duplicate-item" and each.path[-2:-1] == ("parameters",)
        nothing = each.path[-1:] == ("enum",) and each.found == []
        if not (follows or repeated or nothing):
            yield each


def _breaches(
    version: Version, data: dict[str, Json], valid: Texts | None
) -> list[Breach]:
    """The breaches of a document, of which only what is not known is judged.

    Each path and each component is a part. None of the meta-schemas says how many there
    are to be, or compares them: without some of them the others are judged alike.
    """
    if valid is None:
        return breaches(metaschema(version), data)
    parts = dict(_parts(data))
    texts = {path: json.dumps([version, path, part]) for path, part in parts.items()}
    kept = {path: _judged(text, valid) for path, text in texts.items()}
    known = [breach for each in kept.values() for breach in each or ()]
    new = {path: texts[path] for path, each in kept.items() if each is None}
    if not new:
        return known
    found = breaches(metaschema(version), _with_parts(data, new))
    broken: dict[Path, list[Breach]] = {}
    for breach in found:
        broken.setdefault(_part_of(breach.path, parts), []).append(breach)
    for path, text in new.items():
        own = broken.get(path)
        valid.put(text, _kept(own) if own else _without_words(text))
    return [*known, *(each for path in new for each in broken.get(path, ()))]


def _judged(text: str, valid: Texts) -> list[Breach] | None:
    """The breaches of a part that is known, as it is or with other words."""
    kept = valid.get(text)
    if kept is not None:
        found = json.loads(kept) if kept.startswith("[") else ()
        return [Breach(code, tuple(path), *rest) for code, path, *rest in found]
    said = _without_words(text)
    if not valid.has_made(said):
        return None
    valid.put(text, said)
    return []


def _kept(found: Iterable[Breach]) -> str:
    """Breaches as text."""
    return json.dumps(
        [[b.code, b.path, b.message, b.hint, b.key, b.found, b.meant] for b in found]
    )


def _without_words(part: str) -> str:
    """The digest of a part without what is said of it: an edit of words leaves it so."""
    return hashlib.sha256(_WORDS.sub('""', part).encode()).hexdigest()


def _parts(data: dict[str, Json]) -> Iterator[tuple[Path, Json]]:
    """The paths and the components of a document, and all else; each with its place."""
    yield (), _with_parts(data, ())
    for path, item in _members(data, "paths").items():
        yield ("paths", path), item
    for section, members in _members(data, "components").items():
        if isinstance(members, dict):
            for name, member in members.items():
                yield ("components", section, name), member


def _part_of(path: Path, parts: Container[Path]) -> Path:
    """The part that a place is in."""
    return next((path[:n] for n in (2, 3) if path[:n] in parts), ())


def _with_parts(data: dict[str, Json], paths: Container[Path]) -> dict[str, Json]:
    """A document with those of its parts alone that are at `paths`."""
    kept: dict[str, Json] = dict(data)
    if isinstance(data.get("paths"), dict):
        members = _members(data, "paths")
        kept["paths"] = {k: v for k, v in members.items() if ("paths", k) in paths}
    if isinstance(data.get("components"), dict):
        kept["components"] = {
            section: (
                {
                    name: member
                    for name, member in members.items()
                    if ("components", section, name) in paths
                }
                if isinstance(members, dict)
                else members
            )
            for section, members in _members(data, "components").items()
        }
    return kept


def _members(data: dict[str, Json], key: str) -> dict[str, Json]:
    members = data.get(key)
    return members if isinstance(members, dict) else {}


def validate_settings(document: Document, schema: Schema) -> list[Diagnostic]:
    """Check a document against a JSON Schema (2020-12) of our own.

    A key whose value is null is as one that is absent, and so is one whose value is empty
    where another belongs. Returns the warnings, which are those, unknown keys and what
    only documents; raises `SpecError` for all else.
    """

    def severity(breach: Breach) -> Severity:
        said = breach.path[-1:] and breach.path[-1] in _SAID
        harmless = breach.code in ("unknown-key", "empty-value") or said
        return "warning" if harmless else "error"

    given = _given(document.data)
    found = breaches(schema, given)
    if empty := list(dict.fromkeys(map(left_empty, filter(is_empty, found)))):
        rest = without_paths(given, [each.path for each in empty])
        found = [*empty, *filterfalse(is_empty, breaches(schema, rest))]
    return _settle(document, [], found, severity)


def _given(value: Json) -> Json:
    if isinstance(value, dict):
        return {k: _given(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_given(item) for item in value]
    return value


def _settle(
    document: Document,
    noted: Iterable[Diagnostic],
    found: Iterable[Breach],
    severity: Callable[[Breach], Severity],
) -> list[Diagnostic]:
    diagnostics = [*document.warnings, *noted]
    for breach in found:
        level = severity(breach)
        hint = advice(breach) or breach.hint
        if breach.code == "unknown-key" and level == "warning":
            hint = f"it is ignored; {hint}" if hint else "it is ignored"
        location = document.at(breach.pointer)
        diagnostics.append(
            Diagnostic(breach.code, breach.message, location, hint, level)
        )
    if len(diagnostics) > 1:
        diagnostics.sort(key=_order)
    if any(diagnostic.severity == "error" for diagnostic in diagnostics):
        raise SpecError(diagnostics)
    return diagnostics


def _order(diagnostic: Diagnostic) -> tuple[int, int, str, str]:
    location = diagnostic.location
    return location.line, location.column, location.pointer, diagnostic.message


def _severity(breach: Breach) -> Severity:
    return "warning" if is_harmless(breach) else "error"

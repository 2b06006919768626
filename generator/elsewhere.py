"""The parts of other files that a document refers to, each judged as what it stands for.

Such a file is no document by itself. So what is referred to in it is put into one, below
`components` or `paths`, and that is judged as any other; what is said of it is told of the
file's own places.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from .dialects import openapi_version
from .empties import keywords_of
from .errors import Diagnostic, SpecError
from .leads import references
from .load import Document, Source
from .pointer import keys, step
from .resolve import REFERENCES, Resolver
from .validate import validate_openapi

_OF_OTHERS = re.compile(r"""\$ref["']?\s*:\s*["']?[^#"'\s]""")
_SCHEMAS = (
    "$defs additionalProperties allOf anyOf contains contentSchema dependentSchemas else if"
    " items itemSchema not oneOf patternProperties prefixItems properties propertyNames"
    " schema schemas then unevaluatedItems unevaluatedProperties"
)
# What stands below a keyword, and where in a document such parts have names.
_HOMES: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(_SCHEMAS.split(), ("components", "schemas")),
    **dict.fromkeys(("requestBody", "requestBodies"), ("components", "requestBodies")),
    **dict.fromkeys(("paths", "webhooks", "pathItems"), ("paths",)),
    "headers": ("components", "headers"),
    "parameters": ("components", "parameters"),
    "responses": ("components", "responses"),
    "securitySchemes": ("components", "securitySchemes"),
}
# What only the whole of a document or of a file shows; and what is read as absent, which
# is known of the document itself alone.
_OF_WHOLES = frozenset(
    "bad-mapping bad-ref circular-ref empty-schema empty-value undeclared-property"
    " unknown-ref".split()
)


@dataclass(frozen=True, slots=True)
class _Part:
    """What is referred to in a file, and the place that it is judged in."""

    source: Source
    path: tuple[str, ...]


@dataclass
class _File:
    """The parts of one file."""

    document: Document
    parts: dict[str, _Part] = field(default_factory=dict[str, _Part])

    def add(self, source: Source, home: tuple[str, ...]) -> _Part | None:
        """The part, if it is new."""
        key = f"{home[-1]}{source.pointer}"
        if key in self.parts:
            return None
        name = f"part-{len(self.parts)}"
        path = (*home, f"/{name}" if home == ("paths",) else name)
        self.parts[key] = _Part(source, path)
        return self.parts[key]

    def whole(self, root: Document) -> Document:
        """A document in which the parts are; it has the names of the root's schemes."""
        components = root.data.get("components")
        schemes = (
            components.get("securitySchemes") if isinstance(components, dict) else None
        )
        names = schemes if isinstance(schemes, dict) else {}
        data: dict[str, Any] = {
            "openapi": openapi_version(root) + ".0",
            "info": {"title": "", "version": ""},
            "paths": {},
            "components": {
                "securitySchemes": {
                    name: {"type": "http", "scheme": "bearer"} for name in names
                }
            },
        }
        for part in self.parts.values():
            *home, name = part.path
            into = data
            for key in home:
                into = into.setdefault(key, {})
            into[name] = part.source.value
        return replace(self.document, data=data, origin=self.origin)

    def origin(self, pointer: str) -> str:
        """Where the file has what is at a pointer into that document."""
        way = keys(pointer)
        for part in self.parts.values():
            if tuple(way[: len(part.path)]) == part.path:
                found = part.source.pointer
                for key in way[len(part.path) :]:
                    found = step(found, key)
                return found
        return pointer


def wrong_elsewhere(document: Document) -> list[Diagnostic]:
    """What is wrong with the parts of other files that a valid document is made of.

    References that lead nowhere are left to those who follow them.
    """
    if not _OF_OTHERS.search(document.text):
        return []
    found: list[Diagnostic] = []
    for file in _files(document):
        whole = file.whole(document)
        try:
            said = validate_openapi(whole)
        except SpecError as error:
            said = list(error.diagnostics)
        found += (
            replace(each, location=file.document.at(file.origin(each.location.pointer)))
            for each in said
            if each.code not in _OF_WHOLES
        )
    return list(dict.fromkeys(found))


def _files(document: Document) -> Iterator[_File]:
    """The other files that a document refers to, with their parts."""
    resolver = Resolver(document)
    files: dict[str, _File] = {}
    waiting = [_Part(document.root, ())]
    while waiting:
        part = waiting.pop()
        for reference in references(part.source):
            home = _home(part, reference)
            try:
                target = resolver.follow(reference)
            except SpecError:
                continue
            if home is None or target.document is document:
                continue
            name = target.document.file
            file = files.setdefault(name, _File(target.document))
            if (new := file.add(target, home)) is not None:
                waiting.append(new)
    yield from files.values()


def _home(part: _Part, reference: Source) -> tuple[str, ...] | None:
    """Where a document has names for what stands at a reference."""
    if any(each in reference for each in REFERENCES[1:]):
        return None
    below = keys(reference.pointer)[len(keys(part.source.pointer)) :]
    way = [int(key) if key.isdecimal() else key for key in (*part.path, *below)]
    keywords = keywords_of(tuple(way))
    return _HOMES.get(keywords[-1]) if keywords else None

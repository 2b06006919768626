"""Discriminators: which value of a property stands for which schema.

Source: OpenAPI 3.1.1, 4.8.25 (Discriminator Object).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from . import ir
from .errors import SpecError
from .keywords import text_of
from .load import Source
from .pointer import keys, step
from .resolve import Resolver, is_ref
from .text import Text

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_SCHEMAS = "/components/schemas"


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The name of the tag, and the values that the document gives to schemas.

    What it gives none to has its own name as the value.
    """

    tag: Text
    resolver: Resolver
    mapping: Mapping[str, Source]

    @classmethod
    def of(cls, schema: Source, resolver: Resolver) -> Discriminator | None:
        """The discriminator of a choice, if it has one that names a property."""
        found = schema.get("discriminator")
        tag = text_of(found.get("propertyName")) if found is not None else None
        if found is None or not tag:
            return None
        mapping = found.get("mapping")
        return cls(tag, resolver, dict(_targets(mapping, resolver)) if mapping else {})

    def tags(self, variant: Source, kind: ir.Type) -> Iterator[tuple[ir.Ref, Text]]:
        """The values that stand for a variant, which is of a `kind`."""
        if not isinstance(kind, ir.Ref) or not is_ref(variant):
            return
        ways = list(_ways(variant, self.resolver))
        given = [value for value, target in self.mapping.items() if target in ways]
        if not given and ways[0].pointer.startswith(f"{_SCHEMAS}/"):
            given = [keys(ways[0].pointer)[-1]]
        yield from ((kind, Text(value)) for value in given)


def _ways(variant: Source, resolver: Resolver) -> Iterator[Source]:
    """What a variant refers to, and all that this refers to in turn."""
    while is_ref(variant):
        variant = resolver.follow(variant)
        yield variant


def _targets(mapping: Source, resolver: Resolver) -> Iterator[tuple[str, Source]]:
    for value, target in mapping.items():
        if isinstance(target.value, str):
            yield from ((value, each) for each in _target(target, resolver))


def _target(target: Source, resolver: Resolver) -> Iterator[Source]:
    """The schema that a mapping means, by name or by reference; nothing for neither.

    The union is right without: then its variant is told by what it has.
    """
    said = target.as_str()
    references = [said]
    if _NAME.fullmatch(said):
        # What could be either is a name.
        references.insert(0, f"#{step(_SCHEMAS, said)}")
    for reference in references:
        try:
            place = Source(target.document, target.pointer, {"$ref": reference})
            yield resolver.follow(place)
            return
        except SpecError:
            continue

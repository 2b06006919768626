"""What an object consists of: its properties, and what is said of all others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .keywords import members, required
from .load import Source


@dataclass
class Shape:
    """The properties of an object, each with every schema that holds for its value."""

    properties: dict[str, list[Source]] = field(default_factory=dict[str, list[Source]])
    required: set[str] = field(default_factory=set[str])
    others: list[Source] = field(default_factory=list[Source])
    """The schemas of the values that have no property (`additionalProperties`)."""
    steps: int = 0
    """How many named schemas it was put together of, each within the one before."""
    _seen: dict[str | None, set[Source]] = field(
        default_factory=dict[str | None, set[Source]], repr=False, compare=False
    )

    def add(self, other: Shape) -> None:
        """Takes in what holds besides; what is known already is not there twice."""
        for name, schemas in other.properties.items():
            if name in self.properties:
                self._extend(name, self.properties[name], schemas)
            else:
                self.properties[name] = list(schemas)
        self.required |= other.required
        self._extend(None, self.others, other.others)

    def _extend(
        self, name: str | None, known: list[Source], schemas: list[Source]
    ) -> None:
        """Adds what is not known of a property; there may be thousands of one name."""
        if schemas:
            if name not in self._seen:
                self._seen[name] = set(known)
            seen = self._seen[name]
            for schema in schemas:
                if schema not in seen:
                    seen.add(schema)
                    known.append(schema)


def shape_of(schema: Source) -> Shape:
    """The object that one schema describes by itself."""
    return Shape(
        {name: [item] for name, item in _items(schema, "properties")},
        set(required(schema)),
        list(_others(schema)),
    )


def _items(schema: Source, keyword: str) -> Iterator[tuple[str, Source]]:
    found = members(schema).get(keyword)
    if isinstance(found, dict):
        yield from (schema / keyword).items()


def _others(schema: Source) -> Iterator[Source]:
    values = members(schema).get("additionalProperties")
    patterns = list(_items(schema, "patternProperties"))
    if values is True or isinstance(values, dict):
        yield schema / "additionalProperties"
    if patterns and values is not None:
        yield from (item for _, item in patterns)

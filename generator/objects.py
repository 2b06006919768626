"""What the objects of a schema have: their own properties, and those by composition."""

from __future__ import annotations

from .keywords import has_listed_items, kinds, required
from .load import Source
from .resolve import Resolver


def properties_of(resolver: Resolver, schema: Source) -> dict[str, Source]:
    """The properties that an object of this schema has, by name.

    Those that `allOf` adds are among them; what only one variant has is not.
    """
    found: dict[str, Source] = {}
    _add_properties(resolver, schema, set(), found)
    return found


def _add_properties(
    resolver: Resolver, schema: Source, seen: set[Source], found: dict[str, Source]
) -> None:
    target = resolver.resolve(schema)
    if target in seen or not isinstance(target.value, dict):
        return
    seen.add(target)  # a second time it would add nothing
    for part in target.get("allOf") or ():
        _add_properties(resolver, part, seen, found)
    own = target.get("properties")
    if own is not None:
        found.update(own.items())


def property_at(
    resolver: Resolver, schema: Source, path: tuple[str, ...]
) -> Source | None:
    """The schema that a path of property names leads to; None if it leads nowhere."""
    found: Source | None = schema
    for name in path:
        if found is None:
            return None
        found = properties_of(resolver, found).get(name)
    return found


def is_demanded(resolver: Resolver, schema: Source, path: tuple[str, ...]) -> bool:
    """Whether the last of a path of properties is there wherever its object is."""
    holder = property_at(resolver, schema, path[:-1])
    return holder is not None and path[-1] in _required_of(resolver, holder, set())


def _required_of(resolver: Resolver, schema: Source, seen: set[Source]) -> set[str]:
    target = resolver.resolve(schema)
    if target in seen or not isinstance(target.value, dict):
        return set()
    seen.add(target)
    parts = target.get("allOf") or ()
    found = [_required_of(resolver, part, seen) for part in parts]
    return set(required(target)).union(*found)


def items_of(resolver: Resolver, schema: Source | None) -> Source | None:
    """The schema of an array's items; None where it is no array, or says nothing.

    An array that may be null is one.
    """
    if schema is None:
        return None
    target = resolver.resolve(schema)
    for choice in (*(target.get("anyOf") or ()), *(target.get("oneOf") or ())):
        if kinds(resolver.resolve(choice)) == {"array"}:
            target = resolver.resolve(choice)
    is_of_one_kind = "array" in kinds(target) and not has_listed_items(target)
    return target.get("items") if is_of_one_kind else None


def is_text_file(schema: Source) -> bool:
    """Whether a string stands for the content of a file."""
    said = schema.as_dict()
    return kinds(schema) == {"string"} and said.get("format") == "binary"

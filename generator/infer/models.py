"""Which schemas are types of their own, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..load import Source
from ..plain import Json
from .groups import Group
from .words import distinct, name_of

_PREFIX = "#/components/schemas/"
_KINDS = ("properties", "enum", "oneOf", "anyOf", "allOf")


def model_names(root: Source, tops: list[Group]) -> dict[str, str]:
    """The schemas that deserve a name, each with one of its own in snake case."""
    names: dict[str, str] = {}
    # A group's types are in a folder of its name, beside which no module can be.
    taken = {name for top in tops for group in top.walk() for name in group.path}
    for schema, source in sorted(_schemas(root), key=lambda entry: entry[0]):
        value = source.value
        if isinstance(value, dict) and any(kind in value for kind in _KINDS):
            name = distinct(name_of(schema, "model"), taken)
            taken |= {name, f"{name}_param"}
            names[schema] = name
    return names


def homes(root: Source, tops: list[Group]) -> dict[str, tuple[str, ...]]:
    """The group whose operations alone use a schema; none is there for the others."""
    below = {name: set(_refs(source.value)) for name, source in _schemas(root)}
    users: dict[str, set[tuple[str, ...]]] = {}
    for group in (each for top in tops for each in top.walk()):
        for found in group.methods.values():
            for name in _reached(set(_refs(found.source.value)), below):
                users.setdefault(name, set()).add(group.path)
    return {name: next(iter(paths)) for name, paths in users.items() if len(paths) == 1}


def _schemas(root: Source) -> Iterator[tuple[str, Source]]:
    components = root.get("components")
    schemas = components.get("schemas") if components is not None else None
    return iter(()) if schemas is None else schemas.items()


def _reached(names: set[str], below: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += below.get(name, ())
    return reached


def _refs(value: Json) -> Iterator[str]:
    """The names of the component schemas that a part of the document refers to."""
    waiting: list[Json] = [value]
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            ref = part.get("$ref")
            if isinstance(ref, str) and ref.startswith(_PREFIX):
                yield ref.removeprefix(_PREFIX).replace("~1", "/").replace("~0", "~")
            waiting += part.values()
        elif isinstance(part, list):
            waiting += part

"""Which schemas are types of their own, and where."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ..load import Source
from ..plain import Json
from .groups import Group
from .words import distinct, name_of

_PREFIX = "#/components/schemas/"
_KINDS = ("properties", "enum", "oneOf", "anyOf", "allOf")
# The name of a package, as in `io.example.orders.v1.`.
_PACKAGE = re.compile(r"(?:[a-z][a-z0-9_-]*\.)+")


def model_names(root: Source, tops: list[Group]) -> dict[str, str]:
    """The schemas that deserve a name, each with one of its own in snake case."""
    names: dict[str, str] = {}
    # A group's types are in a folder of its name, beside which no module can be.
    taken = {name for top in tops for group in top.walk() for name in group.path}
    called = _without_packages([name for name, _ in _schemas(root)])
    for schema, source in sorted(_schemas(root), key=lambda entry: entry[0]):
        value = source.value
        if isinstance(value, dict) and any(kind in value for kind in _KINDS):
            name = distinct(name_of(called[schema], "model"), taken)
            taken |= {name, f"{name}_param"}
            names[schema] = name
    return names


def _without_packages(schemas: Iterable[str]) -> dict[str, str]:
    """What to call each: `org.shop.v1.Pet` is Pet, unless there is another one."""
    short = {name: _PACKAGE.sub("", name, count=1) or name for name in schemas}
    wanted = Counter(name.lower() for name in short.values())
    return {
        name: found if wanted[found.lower()] == 1 else name
        for name, found in short.items()
    }


def homes(root: Source, tops: list[Group]) -> dict[str, tuple[str, ...]]:
    """The group whose operations alone use a schema; none is there for the others."""
    below = {name: set(_refs(source.value)) for name, source in _schemas(root)}
    users: dict[str, tuple[str, ...] | None] = {}
    # Each schema is passed through twice at most: when it gets a group, and when it turns
    # out to be that of several.
    for group in (each for top in tops for each in top.walk()):
        for found in group.methods.values():
            waiting: list[tuple[str, tuple[str, ...] | None]]
            waiting = [(name, group.path) for name in _refs(found.source.value)]
            while waiting:
                name, path = waiting.pop()
                if name not in users:
                    users[name] = path
                elif users[name] not in (path, None):
                    users[name] = path = None
                else:
                    continue
                waiting += [(each, path) for each in below.get(name, ())]
    return {name: path for name, path in users.items() if path is not None}


def _schemas(root: Source) -> Iterator[tuple[str, Source]]:
    components = root.get("components")
    schemas = components.get("schemas") if components is not None else None
    return iter(()) if schemas is None else schemas.items()


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

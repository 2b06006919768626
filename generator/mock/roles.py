"""The roles that operations can have, and what tells them; see `infer` for the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..metaschema import Schema
from ..plain import Json
from ..settings import Method, PageScheme, Resource, Settings
from .api import Media, Operation
from .shapes import Shapes

Kind: TypeAlias = Literal["create", "list", "retrieve", "update", "delete", "act"]

_VARIABLE = re.compile(r"\{([^{}]*)\}")
_LISTS = ("data", "items", "results", "entries", "records", "values")


@dataclass(frozen=True, slots=True)
class Condition:
    """Values that an attribute of a finished object has or (negated) has not."""

    attribute: tuple[str, ...]
    values: tuple[Json, ...]
    negated: bool

    def holds(self, value: Json) -> bool:
        for name in self.attribute:
            value = value.get(name) if isinstance(value, dict) else None
        return (value in self.values) != self.negated


@dataclass(frozen=True, eq=False)
class Collection:
    """Objects of one kind. `key` is the item's path with nameless variables."""

    key: str
    variable: str
    identity: str
    schema: Schema = field(repr=False)
    operations: Mapping[Kind, Operation] = field(repr=False)
    until: tuple[Condition, ...] = ()

    @property
    def given(self) -> bool:
        """Whether PUT makes what is not there yet."""
        update = self.operations.get("update")
        return "create" not in self.operations and (
            update is not None and update.verb == "put"
        )

    @property
    def is_live(self) -> bool:
        """Whether objects can come into being."""
        return "create" in self.operations or self.given


@dataclass(frozen=True, slots=True)
class Role:
    """What an operation does, and to what."""

    kind: Kind
    collection: Collection


@dataclass(frozen=True)
class Roles:
    """The collections of a document, and the role of each operation that has one."""

    collections: tuple[Collection, ...]
    roles: Mapping[tuple[str, str], Role] = field(repr=False)

    def of(self, operation: Operation) -> Role | None:
        return self.roles.get((operation.verb, operation.path))

    def above(self, operation: Operation) -> list[Collection]:
        """The collections that the operation is below an item of, outermost first."""
        path = nameless(operation.path)
        found = [c for c in self.collections if path.startswith(f"{c.key}/")]
        return sorted(found, key=lambda each: len(each.key))


def nameless(path: str) -> str:
    """A path whose variables have no names, since these differ between operations."""
    return _VARIABLE.sub("{}", path.rstrip("/"))


def variables(path: str) -> list[str]:
    """The names of a path's variables, in order."""
    return _VARIABLE.findall(path)


def success_media(operation: Operation) -> Media | None:
    """The JSON of the operation's successful reply."""
    reply = operation.success
    media = reply.media if reply is not None else ()
    return next((each for each in media if each.is_json), None)


def scheme_of(operation: Operation, settings: Settings | None) -> PageScheme | None:
    """The pagination scheme that the settings give to an operation."""
    if settings is None:
        return None
    for _, method in methods(settings):
        if (method.verb, method.path) == (operation.verb, operation.path):
            for scheme in settings.schemes:
                if method.paginated in (scheme.name, True):
                    return scheme
    return None


def items_at(
    schema: Schema, scheme: PageScheme | None, shapes: Shapes
) -> tuple[str | None, Schema] | None:
    """The property that holds the items of a list (None: the list is all), and theirs.

    None when the schema is not one of a list: that is an array of objects, or an object
    with one, which the scheme names, or which has a usual name, or is the only array.
    """
    types = shapes.types(schema)
    if types <= {"array"}:
        return None, shapes.items(schema)
    if types <= {"object"}:
        arrays = {
            name: shapes.items(item)
            for name, item in shapes.properties(schema).items()
            if "array" in shapes.types(item)
            and len(shapes.types(item)) < 3
            and "object" in shapes.types(shapes.items(item))
        }
        purposes = scheme.response if scheme is not None else ()
        named = [item.name for item in purposes if item.purpose == "items"]
        only = tuple(arrays) if len(arrays) == 1 else ()
        for name in (*named, *_LISTS, *only):
            if name in arrays:
                return name, arrays[name]
    return None


def methods(settings: Settings) -> Iterator[tuple[Resource, Method]]:
    for top in settings.resources:
        for resource in top.walk():
            for method in resource.methods:
                yield resource, method

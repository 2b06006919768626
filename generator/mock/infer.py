"""What the operations of a document do to the objects that it speaks of.

Nothing in a document says so outright. These are the rules by which it is inferred:

- A path that ends in a variable is that of an item, and the path before it that of its
  collection. On items GET retrieves, DELETE deletes, and PATCH, PUT and POST update; on
  collections GET lists if its reply holds an array of objects, and POST creates if its
  reply is an object with an identity, and there are items or a list. Elsewhere the settings' method names (create,
  list, retrieve, update, delete) say the same.
- The identity of an item is its property with the name of the variable that ends the
  item's path, else the one that the pagination scheme walks by, else `id`, else the one
  that the variable's name ends with (`store_name`: `name`).
- The client chooses the identity itself where the body that creates an item has a
  property with the variable's name, or where only PUT makes one.
- A collection without an operation that creates is not remembered: its examples are
  all there ever is.
- An operation below an item's path whose reply has the schema of the item acts on it.
- What a poll of the settings waits for is the state of the items that it retrieves.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..metaschema import Schema
from ..names import words
from ..settings import Settings
from .api import Api, Media, Operation
from .roles import (
    Collection,
    Condition,
    Kind,
    Role,
    Roles,
    items_at,
    methods,
    nameless,
    scheme_of,
    success_media,
    variables,
)
from .shapes import Shapes

_ON_ITEMS: Mapping[str, Kind] = {
    "get": "retrieve",
    "delete": "delete",
    "patch": "update",
    "put": "update",
    "post": "update",
}
_NAMED: Mapping[str, Kind] = {
    "create": "create",
    "list": "list",
    "retrieve": "retrieve",
    "update": "update",
    "delete": "delete",
}


def infer(api: Api, settings: Settings | None, shapes: Shapes) -> Roles:
    """The roles of a document's operations, by the rules above."""
    return _Inference(api, settings, shapes).roles()


class _Inference:
    def __init__(self, api: Api, settings: Settings | None, shapes: Shapes) -> None:
        self._settings = settings
        self._shapes = shapes
        self._all = {(each.verb, each.path): each for each in api.operations}
        self._groups: dict[str, dict[Kind, Operation]] = {}

    def roles(self) -> Roles:
        for operation in self._all.values():
            if operation.path.rstrip("/").endswith("}") and operation.verb in _ON_ITEMS:
                kind = _ON_ITEMS[operation.verb]
                self._join(nameless(operation.path), kind, operation)
        for verb in ("get", "post"):  # what is listed tells what is created
            for operation in self._all.values():
                if operation.verb == verb:
                    self._join_collection(operation)
        self._join_named()
        found = [self._collection(*each) for each in self._groups.items()]
        collections = tuple(each for each in found if each is not None and each.is_live)
        roles = {
            (operation.verb, operation.path): Role(kind, collection)
            for collection in collections
            for kind, operation in collection.operations.items()
        }
        made = Roles(collections, roles)
        return Roles(collections, {**roles, **self._updates(made), **self._acts(made)})

    def _join(self, key: str, kind: Kind, operation: Operation) -> None:
        self._groups.setdefault(key, {}).setdefault(kind, operation)

    def _join_collection(self, operation: Operation) -> None:
        key = nameless(operation.path) + "/{}"
        media = success_media(operation)
        if media is None or operation.path.rstrip("/").endswith("}"):
            return
        listed = self._items(operation, media) is not None
        others = self._groups.get(key, {})
        if operation.verb == "get" and listed:
            self._join(key, "list", operation)
        elif operation.verb == "post" and others:
            variable = _last_variable(others)
            identity = self._identity(media.schema, variable, others)
            if identity is not None and (
                not listed or media.schema == self._schema(others)
            ):
                self._join(key, "create", operation)

    def _join_named(self) -> None:
        """The operations that the settings name create, list and so on."""
        if self._settings is None:
            return
        for resource in (r for top in self._settings.resources for r in top.walk()):
            named: dict[Kind, Operation | None] = {
                _NAMED[method.name]: self._all.get((method.verb, method.path))
                for method in resource.methods
                if method.name in _NAMED
            }
            keys = [
                nameless(operation.path)
                for operation in named.values()
                if operation is not None and nameless(operation.path) in self._groups
            ]
            for kind, operation in named.items():
                if keys and operation is not None:
                    self._join(keys[0], kind, operation)

    def _collection(
        self, key: str, operations: dict[Kind, Operation]
    ) -> Collection | None:
        schema = self._schema(operations)
        variable = _last_variable(operations)
        if schema is None:
            return None
        identity = self._identity(schema, variable, operations)
        if identity is None:
            return None
        until = tuple(self._until(operations.get("retrieve")))
        return Collection(key, variable, identity, schema, operations, until)

    def _schema(self, operations: Mapping[Kind, Operation]) -> Schema | None:
        kinds: tuple[Kind, ...] = ("retrieve", "create", "update")
        for kind in kinds:
            media = success_media(operations[kind]) if kind in operations else None
            if media is not None and "object" in self._shapes.types(media.schema):
                return media.schema
        if "list" in operations:
            media = success_media(operations["list"])
            found = self._items(operations["list"], media) if media else None
            return found[1] if found else None
        return None

    def _items(
        self, operation: Operation, media: Media
    ) -> tuple[str | None, Schema] | None:
        scheme = scheme_of(operation, self._settings)
        return items_at(media.schema, scheme, self._shapes)

    def _identity(
        self, schema: Schema, variable: str, operations: Mapping[Kind, Operation]
    ) -> str | None:
        properties = self._shapes.properties(schema)
        scheme = None
        if "list" in operations:
            scheme = scheme_of(operations["list"], self._settings)
        walked_by = scheme.item_field if scheme is not None else None
        meant = words(variable)
        for name in properties:
            if meant and words(name) == meant:
                return name
        for usual in (walked_by, "id"):
            if usual is not None and usual in properties:
                return usual
        endings = [name for name in properties if words(name) == meant[-1:]]
        return endings[0] if endings else None

    def _until(self, retrieve: Operation | None) -> Iterator[Condition]:
        if self._settings is None or retrieve is None:
            return
        for resource, method in methods(self._settings):
            if (method.verb, method.path) == (retrieve.verb, retrieve.path):
                for helper in resource.helpers:
                    if helper.kind == "poll" and helper.method[-1] == method.name:
                        for each in helper.until:
                            values = tuple(value.value for value in each.values)
                            names = tuple(each.attribute.split("."))
                            yield Condition(names, values, each.negated)

    def _updates(self, made: Roles) -> dict[tuple[str, str], Role]:
        """Further ways to update: PATCH beside PUT, say."""
        return {
            key: Role("update", collection)
            for collection in made.collections
            for key, operation in self._all.items()
            if nameless(operation.path) == collection.key
            and key not in made.roles
            and operation.verb in ("patch", "put", "post")
        }

    def _acts(self, made: Roles) -> dict[tuple[str, str], Role]:
        acts: dict[tuple[str, str], Role] = {}
        for key, operation in self._all.items():
            above, media = made.above(operation), success_media(operation)
            if key in made.roles or not above or media is None:
                continue
            if media.schema == above[-1].schema and operation.verb != "get":
                acts[key] = Role("act", above[-1])
        return acts


def _last_variable(operations: Mapping[Kind, Operation]) -> str:
    kinds: tuple[Kind, ...] = ("retrieve", "update", "delete")
    for kind in kinds:
        if kind in operations and (names := variables(operations[kind].path)):
            return names[-1]
    return ""

"""The document's schemas as JSON Schema (2020-12) that stands on its own.

Every `$ref` becomes one to `#/$defs/...` of a shared set of definitions, other files
included, so that a schema can be checked or sampled without the document.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..load import Source
from ..metaschema import Schema, Version
from ..normalise import normalise_schema
from ..plain import Json
from ..resolve import Resolver

Role: TypeAlias = Literal["request", "reply"]

_MAPS = ("properties", "patternProperties", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = frozenset(
    "not if then else items contains additionalProperties propertyNames "
    "unevaluatedItems unevaluatedProperties contentSchema".split()
)
# Identity and nested definitions: no reference goes through them any more.
_DROPPED = frozenset("$id $schema $anchor $defs definitions discriminator".split())
# What a side does not send is not required of it (OpenAPI 3.1.1, 4.8.24.3).
_NOT_SENT = {"request": "readOnly", "reply": "writeOnly"}


class Schemas:
    """Compiles schemas, and holds the definitions that these share."""

    def __init__(self, resolver: Resolver, version: Version) -> None:
        self._resolver = resolver
        self._version: Version = version
        self._names: dict[tuple[str, str, Role], str] = {}
        self._waiting: list[tuple[str, Source, Role]] = []
        self.definitions: Schema = {}

    def compile(self, source: Source | None, role: Role) -> Schema:
        """The schema at `source`, any value without one.

        Its references are to `definitions`. Raises SpecError for one that leads
        nowhere.
        """
        if source is None:
            return {}
        schema = self._schema(source.value, source, role)
        while self._waiting:
            # One after the other: a chain of references may be longer than the stack.
            name, target, side = self._waiting.pop()
            self.definitions[name] = self._schema(target.value, target, side)
        return schema

    def _schema(self, value: Json, at: Source, role: Role) -> Schema:
        node = normalise_schema(value, self._version)
        if not isinstance(node, dict):
            return {"not": {}} if node is False else {}
        self._tag_branches(node, at)
        compiled: Schema = {}
        for key, child in node.items():
            if key == "$ref" and isinstance(child, str):
                compiled[key] = self._reference(child, at, role)
            elif key not in _DROPPED:
                compiled[key] = self._below(key, child, at, role)
        self._relax(compiled, role)
        return compiled

    def _below(self, key: str, child: Json, at: Source, role: Role) -> Json:
        if key in _MAPS and isinstance(child, dict):
            return {name: self._schema(each, at, role) for name, each in child.items()}
        if key in _LISTS and isinstance(child, list):
            return [self._schema(each, at, role) for each in child]
        if key in _SINGLE and not isinstance(child, bool):
            return self._schema(child, at, role)
        return child

    # ---- References ------------------------------------------------------------------

    def _target(self, reference: str, at: Source) -> Source:
        source = Source(at.document, at.pointer, {"$ref": reference})
        target = self._resolver.follow(source)
        self._resolver.resolve(target)  # refuses a circle
        return target

    def _reference(self, reference: str, at: Source, role: Role) -> str:
        target = self._target(reference, at)
        key = (str(target.document.path), target.pointer, role)
        if key not in self._names:
            self._names[key] = f"s{len(self._names)}"
            self._waiting.append((self._names[key], target, role))
        return f"#/$defs/{self._names[key]}"

    # ---- What OpenAPI adds -----------------------------------------------------------

    def _relax(self, schema: Schema, role: Role) -> None:
        required, properties = schema.get("required"), schema.get("properties")
        if role == "reply" and isinstance(properties, dict):
            schema["properties"] = {
                name: each
                for name, each in properties.items()
                if not _flagged(each, "writeOnly")
            }
        if isinstance(required, list) and isinstance(properties, dict):
            schema["required"] = [
                name
                for name in required
                if not _flagged(properties.get(str(name)), _NOT_SENT[role])
            ]
        elif not isinstance(required, list):
            schema.pop("required", None)

    def _tag_branches(self, node: Schema, at: Source) -> None:
        """Make the discriminator part of the branches that it tells apart.

        The letter of OpenAPI gives it no say in validation. Documents rely on it all
        the same, where the tag of each branch is any string.
        """
        match node.get("discriminator"):
            case {"propertyName": str() as tag, **rest}:
                mapping = rest.get("mapping")
            case _:
                return
        named = mapping if isinstance(mapping, dict) else {}
        for keyword in ("oneOf", "anyOf"):
            branches = node.get(keyword)
            if isinstance(branches, list):
                node[keyword] = [
                    self._tagged(branch, tag, named, at) for branch in branches
                ]

    def _tagged(self, branch: Json, tag: str, named: Schema, at: Source) -> Json:
        match branch:
            case {"$ref": str() as reference}:
                target = self._target(reference, at)
            case _:
                return branch
        last = reference.rpartition("/")[2]
        values: list[Json] = [
            value for value, meant in named.items() if meant in (reference, last)
        ]
        if not values and not _says_its_tag(target, tag):
            values = [last]
        if not values:
            return branch
        only: Json = {"type": "object", "properties": {tag: {"enum": values}}}
        return {"allOf": [branch, only]}


def _flagged(schema: Json, flag: str) -> bool:
    return isinstance(schema, dict) and schema.get(flag) is True


def _says_its_tag(target: Source, tag: str) -> bool:
    match target.value:
        case {"properties": {**properties}} if tag in properties:
            schema = properties[tag]
            return isinstance(schema, dict) and bool(
                schema.keys() & {"const", "enum", "$ref"}
            )
        case {"properties": _}:
            return False
        case _:
            return True

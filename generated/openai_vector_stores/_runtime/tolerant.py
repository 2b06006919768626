"""Tolerant reading: a validation schema that takes what the server really sends.

Servers depart from their descriptions: a field is missing, an enumeration has grown, a
number comes as text. Nothing of that may lose data or stop a program. So the schema that
pydantic made from a model is rewritten, once per type: wherever a value stands, anything
is accepted if the described type does not fit, and an absent field is None.

The rewritten schema costs the same as the strict one, since a value that fits is still
checked once. It serves JSON and Python values alike, so that a model that a program makes
with `model_construct` comes out as one that was read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

import pydantic
from pydantic_core import CoreSchema

from .exact import DIGITS, EXACT, either, of_one_kind, whole
from .guards import is_tuple

__all__ = ["models_in", "tolerant_schema"]

Schema = dict[str, Any]

_ANYTHING: Schema = {"type": "any"}

# Of these no value is made out of another kind's: the text "12" is no number, and a set
# is no list. The rest has a form of its own in JSON, such as the text of a date.
_UNCONVERTED = frozenset(
    {
        "bool",
        "bytes",
        "dict",
        "float",
        "frozenset",
        "int",
        "list",
        "set",
        "str",
        "tuple",
    }
)

# What holds the schemas of one and the same value, for several situations.
_ALTERNATIVES = (
    "schema",
    "lax_schema",
    "strict_schema",
    "json_schema",
    "python_schema",
)


def tolerant_schema(schema: CoreSchema) -> CoreSchema:
    """Rewrite a strict schema into one that accepts every departure below its top.

    The top itself stays strict: a list where an object is described is no reply to read.
    """
    return cast("CoreSchema", _Rewriter().rewrite_all(cast("Schema", schema)))


def models_in(schema: object) -> Iterator[type[pydantic.BaseModel]]:
    """Give the models that a schema reads into."""
    if isinstance(schema, dict):
        node = cast("Schema", schema)
        if node.get("type") == "model":
            yield node["cls"]
        for part in node.values():
            yield from models_in(part)
    elif isinstance(schema, (list, tuple)):
        for part in cast("list[object]", schema):
            yield from models_in(part)


class _Rewriter:
    """Rewrites schema nodes; knows the definitions that references lead to."""

    def __init__(self) -> None:
        self._definitions: dict[str, Schema] = {}
        self._shared: dict[str, Schema] = {}
        self._repeated: set[str] = set()

    def rewrite_all(self, schema: Schema) -> Schema:
        """Rewrite a whole schema, with its definitions."""
        given: list[Schema] = []
        if schema["type"] == "definitions":
            given = schema["definitions"]
            schema = schema["schema"]
        self._definitions = {node["ref"]: node for node in given}
        self._repeated = _repeated([schema, *given])
        top = self.rewrite(schema)
        if schema["type"] == "tuple":
            # One with more or fewer items is a list all the same.
            top = either(top, {"type": "list", "strict": True})
        for node in given:
            self._share(node)
        if not self._shared:
            return top
        definitions = [*self._shared.values()]
        return {"type": "definitions", "schema": top, "definitions": definitions}

    def rewrite(self, schema: Schema) -> Schema:
        """Rewrite what is below a node, and keep the node itself demanding.

        A model that was built before is there in full wherever it is used, and its name
        can be defined only once.
        """
        if schema.get("ref") in self._repeated:
            return self._share(schema)
        return self._rewritten(schema)

    def _rewritten(self, schema: Schema) -> Schema:
        kind = schema["type"]
        new = dict(schema)
        if kind in _UNCONVERTED:
            new["strict"] = True
        if kind in ("model-fields", "typed-dict"):
            new["fields"] = {n: self._field(f) for n, f in schema["fields"].items()}
            if "extras_schema" in schema:
                new["extras_schema"] = self._loose(schema["extras_schema"])
        elif kind == "tuple":
            new["items_schema"] = [self._loose(i) for i in schema["items_schema"]]
        elif "items_schema" in schema:
            new["items_schema"] = self._loose(schema["items_schema"])
        elif kind == "dict" and "values_schema" in schema:
            new["values_schema"] = self._loose(schema["values_schema"])
        elif kind == "int":
            return whole(new)
        elif kind == "float":
            new.update(EXACT)
        elif kind in ("date", "datetime"):
            return either(DIGITS, new)
        elif kind == "literal":
            return of_one_kind(new)
        elif kind == "union":
            return self._union(schema)
        elif kind == "tagged-union":
            return self._tagged(schema)
        else:
            for name in _ALTERNATIVES:
                if name in schema:
                    new[name] = self.rewrite(schema[name])
        return new

    def _loose(self, schema: Schema) -> Schema:
        """Accept anything where this node does not fit."""
        return (
            schema
            if schema["type"] == "any"
            else either(self.rewrite(schema), _ANYTHING)
        )

    def _field(self, field: Schema) -> Schema:
        inner = field["schema"]
        if inner["type"] == "default":
            return {
                **field,
                "schema": {**inner, "schema": self._loose(inner["schema"])},
            }
        schema = {"type": "default", "schema": self._loose(inner), "default": None}
        return {**field, "schema": schema, "required": False}

    def _union(self, schema: Schema) -> Schema:
        """Rewrite a union so that its models can still be told apart.

        A tolerant model accepts every object, so the first would take all of them. If the
        models share a constant field, that decides; else pydantic takes the model that
        knows most of the object's keys.
        """
        choices: list[Schema] = [
            choice[0] if is_tuple(choice) else choice for choice in schema["choices"]
        ]
        models = [c for c in choices if self._fields(c)]
        tag = self._common_tag(models)
        if tag is None:
            return {**schema, "choices": [self.rewrite(c) for c in choices]}
        tagged: Schema = {
            "type": "tagged-union",
            "discriminator": tag,
            "choices": {
                value: self._share(model)
                for model in models
                for value in self._constants(model).get(tag, ())
            },
        }
        others = [self.rewrite(c) for c in choices if not self._fields(c)]
        known = {**schema, "choices": [tagged, *others]} if others else tagged
        return self._or_any_of(known, models)

    def _tagged(self, schema: Schema) -> Schema:
        choices: Schema = schema["choices"]
        known = {**schema, "choices": {k: self._share(c) for k, c in choices.items()}}
        return self._or_any_of(known, list(choices.values()))

    def _or_any_of(self, known: Schema, models: list[Schema]) -> Schema:
        """Read an object with an unknown tag as the model that knows most of its keys.

        An API grows such variants, and most of what they have is what the others have.
        """
        shared = {node["schema_ref"]: node for node in map(self._share, models)}
        return either(known, {"type": "union", "choices": list(shared.values())})

    def _share(self, node: Schema) -> Schema:
        """Give a reference to a node's rewritten form, which may be used repeatedly."""
        if node["type"] == "definition-ref":
            return node
        ref: str = node.get("ref") or f"shared:{id(node)}"
        if ref not in self._shared:
            self._shared[ref] = {**self._rewritten(node), "ref": ref}
        return {"type": "definition-ref", "schema_ref": ref}

    def _common_tag(self, models: list[Schema]) -> str | None:
        """Name a field whose constants are in every model, and in each model others."""
        if len(models) < 2:
            return None
        constants = [self._constants(model) for model in models]
        for tag in constants[0]:
            values = [value for table in constants for value in table.get(tag, ())]
            in_each = all(tag in table for table in constants)
            if in_each and len(set(values)) == len(values):
                return tag
        return None

    def _constants(self, model: Schema) -> dict[str, list[Any]]:
        return dict(self._literals(self._fields(model)))

    def _literals(self, fields: Schema) -> Iterator[tuple[str, list[Any]]]:
        for name, field in fields.items():
            inner = field["schema"]
            while inner["type"] in ("default", "nullable"):
                inner = inner["schema"]
            if inner["type"] == "literal":
                yield field.get("validation_alias", name), inner["expected"]

    def _fields(self, schema: Schema) -> Schema:
        """Give the fields of a model, through whatever wraps them; else nothing."""
        kind = schema["type"]
        if kind in ("model-fields", "typed-dict"):
            return cast("Schema", schema["fields"])
        if kind == "definition-ref":
            return self._fields(self._definitions.get(schema["schema_ref"], _ANYTHING))
        if kind == "model" or kind.startswith("function-"):
            return self._fields(schema.get("schema", _ANYTHING))
        return {}


def _repeated(nodes: object) -> set[str]:
    """Give the names that more than one node of a schema is defined by."""
    counts = Counter(_names(nodes))
    return {name for name, count in counts.items() if count > 1}


def _names(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        schema = cast("Schema", node)
        if isinstance(name := schema.get("ref"), str):
            yield name
        for part in schema.values():
            yield from _names(part)
    elif isinstance(node, (list, tuple)):
        for part in cast("list[object]", node):
            yield from _names(part)

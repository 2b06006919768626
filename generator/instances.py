"""Values in a document, held against the types that a schema has for them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from .plain import Json

Said: TypeAlias = Mapping[str, Json]
"""A schema that is an object."""


def given(holder: Said) -> Iterator[tuple[tuple[str | int, ...], Json]]:
    """The examples of a schema, or of what has one, with the ways to them."""
    if "example" in holder:
        yield ("example",), holder["example"]
    examples = holder.get("examples")
    if isinstance(examples, list):
        yield from ((("examples", n), each) for n, each in enumerate(examples))
    elif isinstance(examples, dict):
        for name, each in examples.items():
            if isinstance(each, dict) and "value" in each:
                yield ("examples", name, "value"), each["value"]


def fits(value: Json, schema: Said) -> bool:
    """Whether a value is of a schema's types; of what has none, any is."""
    types = schema.get("type")
    listed = types if isinstance(types, list) else [types]
    if types is None or (value is None and schema.get("nullable") is True):
        return True
    return any(not isinstance(each, str) or _is_a(value, each) for each in listed)


# What says of which types a value is.
_TYPING = frozenset(
    "type enum const $ref $dynamicRef allOf anyOf oneOf properties patternProperties"
    " additionalProperties items prefixItems".split()
)


def takes_null(schema: Said) -> bool:
    """Whether null is among the values of a schema, whatever `nullable` says."""
    types = schema.get("type")
    if types == "null" or (isinstance(types, list) and "null" in types):
        return True
    values = schema.get("enum")
    if isinstance(values, list) and None in values:
        return True
    for key in ("anyOf", "oneOf"):
        variants = schema.get(key)
        for each in variants if isinstance(variants, list) else ():
            if isinstance(each, dict) and _is_nullable(each):
                return True
    return _TYPING.isdisjoint(schema)


def _is_nullable(variant: Said) -> bool:
    by_word = "type" in variant and variant.get("nullable") is True
    return by_word or ("type" in variant and takes_null(variant))


def _is_a(value: Json, name: str) -> bool:
    match name:
        case "integer":
            whole = isinstance(value, float) and value.is_integer()
            return whole or (isinstance(value, int) and not isinstance(value, bool))
        case "number":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "string":
            return isinstance(value, str)
        case "boolean":
            return isinstance(value, bool)
        case "array":
            return isinstance(value, list)
        case "object":
            return isinstance(value, dict)
        case "null":
            return value is None
        case _:
            return True


def types_of(schema: Said) -> str:
    types = schema.get("type")
    listed = types if isinstance(types, list) else [types]
    return " or ".join(f"`{each}`" for each in listed)


def is_listed(value: str, enum: Json | None) -> bool:
    return not isinstance(enum, list) or not enum or value in enum

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

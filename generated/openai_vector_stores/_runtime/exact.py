"""What counts as a value of a kind, where pydantic and JSON do not mean the same."""

from __future__ import annotations

from typing import Any, cast

from pydantic_core import CoreSchema

from .guards import is_list, is_tuple

__all__ = ["DIGITS", "EXACT", "either", "of_one_kind", "strict_schema", "whole"]

Schema = dict[str, Any]

# Between these, every whole number is a float exactly; what is beyond stays as it came.
EXACT: Schema = {"gt": -(2.0**53), "lt": 2.0**53}

# A text of digits is no date: pydantic would count the seconds since 1970 in "20191227".
DIGITS: Schema = {"type": "str", "pattern": r"^[-+]?[0-9.]+$", "strict": True}


def strict_schema(schema: CoreSchema) -> CoreSchema:
    """Give a strict schema that knows numbers as JSON Schema does: 5.0 is an integer."""
    return cast("CoreSchema", _with_whole_numbers(schema))


def _with_whole_numbers(node: object) -> object:
    if isinstance(node, dict):
        schema = cast("Schema", node)
        if schema.get("type") == "int":
            return whole(schema)
        return {key: _with_whole_numbers(part) for key, part in schema.items()}
    if is_list(node):
        return [_with_whole_numbers(part) for part in node]
    if is_tuple(node):
        return tuple(map(_with_whole_numbers, node))
    return node


def whole(schema: Schema) -> Schema:
    """Read what is whole, however it is written (JSON Schema, core, 4.2.3), as such."""
    number: Schema = {"type": "float", "strict": True, "multiple_of": 1.0, **EXACT}
    made: Schema = {"type": "no-info", "function": int}
    steps = [number, {"type": "function-plain", "function": made}]
    found = either({**schema, "strict": True}, {"type": "chain", "steps": steps})
    # One complaint, of the value itself, and not one of each way.
    return {**found, "custom_error_type": "int_type"}


def of_one_kind(schema: Schema) -> Schema:
    """Tell constants from what only equals them: 1 from true, and 0 from false."""
    values: list[object] = schema["expected"]
    kinds = {type(value) for value in values}
    for kind in (bool, int):
        if kinds == {kind}:
            own: Schema = {"type": kind.__name__, "strict": True}
            return {"type": "chain", "steps": [own, schema]}
    return schema


def either(first: Schema, second: Schema) -> Schema:
    """Accept what fits the one, and else the other."""
    return {"type": "union", "mode": "left_to_right", "choices": [first, second]}

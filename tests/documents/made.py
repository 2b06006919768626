"""Makes values from schemas: each one valid, and together all the forms there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .spec import Operation, Schema, alternatives, resolved

FORMS = 16
"""So many values show each variant, constant and bound of this spec's schemas."""


@dataclass(frozen=True)
class Maker:
    """Makes one value of each schema.

    Args:
        full: Fill in what is optional, too.
        form: Which of the variants, constants and bounds to take.
    """

    full: bool
    form: int = 0

    def value(self, schema: Schema) -> Any:
        variants = alternatives(schema)
        if not self.full:
            variants = [v for v in variants if v["type"] != "null"]
        chosen = variants[self.form % len(variants)]
        # What is below has forms of its own, and in the end the first ones only.
        return Maker(self.full, self.form // len(variants))._one(chosen)

    def _one(self, schema: Schema) -> Any:
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return schema["enum"][self.form % len(schema["enum"])]
        match schema["type"]:
            case "object":
                return self._object(schema)
            case "array":
                return [self.value(schema["items"])] * max(1, schema.get("minItems", 1))
            case "string":
                return b"content" if schema.get("format") == "binary" else "text"
            case "boolean":
                return self.form % 2 == 0
            case "null":
                return None
            case kind:
                return self._number(schema, kind)

    def _number(self, schema: Schema, kind: str) -> Any:
        between = 2 if kind == "integer" else 0.5
        bound = schema.get(("minimum", "maximum")[self.form % 2], between)
        return bound if self.form < 2 else schema.get("minimum", between)

    def _object(self, schema: Schema) -> dict[str, Any]:
        if "additionalProperties" in schema:
            return {"key": self.value(schema["additionalProperties"])}
        needed = schema.get("required", [])
        names = [n for n in schema["properties"] if self.full or n in needed]
        return {name: self.value(schema["properties"][name]) for name in names}


def least_calls(operation: Operation) -> Iterator[dict[str, Any]]:
    """Make the arguments of calls with nothing but what is required."""
    for chosen in _choices(operation):
        yield _arguments(operation, Maker(full=False), chosen)


def full_calls(operation: Operation) -> Iterator[dict[str, Any]]:
    """Make the arguments of calls with everything, in all forms."""
    for chosen in _choices(operation):
        for form in range(FORMS):
            yield _arguments(operation, Maker(full=True, form=form), chosen)


def _choices(operation: Operation) -> list[list[str]]:
    """Give what a body asks for besides what each of its fields says: one of several."""
    body = resolved(operation.request.schema) if operation.request else {}
    return [choice["required"] for choice in body.get("oneOf", [])] or [[]]


def _arguments(operation: Operation, maker: Maker, chosen: list[str]) -> dict[str, Any]:
    parameters = {
        p["name"]: maker.value(p["schema"])
        for p in operation.parameters
        if p["in"] != "header" and (maker.full or p.get("required"))
    }
    if operation.request is None:
        return parameters
    schema = resolved(operation.request.schema)
    needed = {**schema, "required": [*schema.get("required", []), *chosen]}
    others = {n for c in _choices(operation) for n in c if n not in chosen}
    fields = maker.value({key: needed[key] for key in needed if key != "oneOf"})
    return parameters | {n: v for n, v in fields.items() if n not in others}

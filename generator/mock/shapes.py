"""What a compiled schema says of the values it allows: types, properties, examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..metaschema import Schema
from ..plain import Json

_TYPES = ("object", "array", "string", "number", "integer", "boolean", "null")
_ALTERNATIVES = ("oneOf", "anyOf")


class Shapes:
    """Looks into schemas, through references and `allOf`."""

    def __init__(self, definitions: Schema) -> None:
        self.definitions = definitions

    def target(self, reference: str) -> Schema:
        """What a reference that `Schemas` wrote means."""
        return cast(Schema, self.definitions[reference.rpartition("/")[2]])

    def flat(self, schema: Schema) -> Schema:
        """The schema without `$ref` and `allOf` at its top: one that says the same."""
        return self._flat(schema, frozenset())[0]

    def variants(self, schema: Schema) -> Iterator[Schema]:
        """Each form that a value may take, flat: one a branch of `oneOf` and `anyOf`."""
        for flat, _ in self.traced(schema):
            yield flat

    def traced(self, schema: Schema) -> Iterator[tuple[Schema, frozenset[str]]]:
        """The same, each with the references that it was put together from."""
        yield from self._variants(*self._flat(schema, frozenset()), 0)

    def _flat(
        self, schema: Schema, seen: frozenset[str]
    ) -> tuple[Schema, frozenset[str]]:
        own = dict(schema)
        parts: list[Schema] = []
        reference = own.pop("$ref", None)
        if isinstance(reference, str) and reference not in seen:
            part, seen = self._flat(self.target(reference), seen | {reference})
            parts.append(part)
        for each in cast("list[Schema]", own.pop("allOf", [])):
            part, seen = self._flat(each, seen)
            parts.append(part)
        merged: Schema = {}
        for part in (*parts, own):
            merged = merge(merged, part)
        return merged, seen

    def _variants(
        self, flat: Schema, seen: frozenset[str], depth: int
    ) -> Iterator[tuple[Schema, frozenset[str]]]:
        for keyword in _ALTERNATIVES:
            branches = cast("list[Schema]", flat.get(keyword))
            if branches and depth < 8:  # branches may lead back to where they are
                rest = {key: value for key, value in flat.items() if key != keyword}
                for branch in branches:
                    one, followed = self._flat(branch, frozenset())
                    yield from self._variants(
                        merge(rest, one), seen | followed, depth + 1
                    )
                return
        yield flat, seen

    def types(self, schema: Schema) -> frozenset[str]:
        """The JSON types of the allowed values; all of them where nothing is said."""
        return frozenset(
            name for each in self.variants(schema) for name in _types(each)
        )

    def properties(self, schema: Schema) -> dict[str, Schema]:
        """The properties of an object in any of its forms, by name."""
        found: dict[str, Schema] = {}
        for each in self.variants(schema):
            for name, item in cast(Schema, each.get("properties", {})).items():
                found.setdefault(name, cast(Schema, item))
        return found

    def required(self, schema: Schema) -> frozenset[str]:
        """The properties that an object has in every form that it may take."""
        forms = [
            cast("list[str]", each.get("required", []))
            for each in self.variants(schema)
            if "object" in _types(each)
        ]
        return frozenset(
            name for form in forms[:1] for name in form if all(name in f for f in forms)
        )

    def items(self, schema: Schema) -> Schema:
        """The schema of an array's items."""
        for each in self.variants(schema):
            if isinstance(found := each.get("items"), dict):
                return found
        return {}

    def enum(self, schema: Schema) -> list[Json] | None:
        """The only values that are allowed, null left out; None where there are more."""
        values: list[Json] = []
        for each in self.variants(schema):
            if "const" in each:
                values.append(each["const"])
            elif isinstance(found := each.get("enum"), list):
                values += found
            elif _types(each) != frozenset(["null"]):
                return None
        return [value for value in values if value is not None]

    def is_binary(self, schema: Schema) -> bool:
        """Whether values are bytes and not text (OpenAPI 3.0: `format: binary`).

        3.1 also says it by a schema without a type, or by the type of the content
        with no encoding (OpenAPI 3.1.1, 4.8.14.3).
        """
        flat = self.flat(schema)
        if flat.get("format") == "binary":
            return True
        return "contentMediaType" in flat and "contentEncoding" not in flat


def merge(first: Schema, second: Schema) -> Schema:
    """Both schemas at once; where they do not combine, `second` counts."""
    merged = dict(first)
    for key, value in second.items():
        before = merged.get(key)
        match key, before, value:
            case _, None, _:
                merged[key] = value
            case ("properties" | "patternProperties"), dict(), dict():
                merged[key] = before | {
                    k: _both(before[k], v) if k in before else v
                    for k, v in value.items()
                }
            case "required", [*one], [*two]:
                merged[key] = [*one, *(each for each in two if each not in one)]
            case "enum", [*one], [*two]:
                merged[key] = [each for each in one if each in two] or two
            case ("oneOf" | "anyOf"), [*one], [*two]:
                merged[key] = [_both(a, b) for a in one for b in two]
            case "type", _, _:
                merged[key] = _both_types(before, value)
            case _:
                merged[key] = value
    return merged


def _both(first: Json, second: Json) -> Json:
    return first if first == second else {"allOf": [first, second]}


def _both_types(first: Json, second: Json) -> Json:
    one: list[Json] = first if isinstance(first, list) else [first]
    two: list[Json] = second if isinstance(second, list) else [second]
    common = [each for each in one if each in two]
    if not common:
        # An integer is a number; for what else nothing fits, the latter is kept.
        common = one if "integer" in one else two
    return common[0] if len(common) == 1 else common


def _types(flat: Schema) -> frozenset[str]:
    match flat:
        case {"type": str() as name}:
            return frozenset([name])
        case {"type": [*names]}:
            return frozenset(str(name) for name in names)
        case {"const": value}:
            return frozenset([_type(value)])
        case {"enum": [*values]} if values:
            return frozenset(_type(value) for value in values)
        case {"properties": _}:
            return frozenset(["object"])
        case {"items": _}:
            return frozenset(["array"])
        case _:
            return frozenset(_TYPES)


def _type(value: Json) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"

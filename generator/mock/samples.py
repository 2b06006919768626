"""A value that a schema allows, always the same one, for what has no example.

Best effort where a schema is a riddle (`not`, `if`, patterns that look around);
everything else is met: constants, enums, formats, bounds, required properties, tagged
alternatives, and recursion, which ends as soon as the schema allows it to.
"""

from __future__ import annotations

import math
from typing import cast

from ..breaches import breaches
from ..metaschema import Schema
from ..plain import Json
from .patterns import matching
from .shapes import Shapes

_FORMATS = {
    "date-time": "2024-01-01T00:00:00Z",
    "date": "2024-01-01",
    "time": "00:00:00Z",
    "duration": "P1D",
    "email": "user@example.com",
    "idn-email": "user@example.com",
    "hostname": "example.com",
    "idn-hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "iri": "https://example.com/",
    "uri-reference": "/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "json-pointer": "/0",
    "regex": ".*",
    "byte": "c3RyaW5n",
}
_ORDER = ("object", "array", "string", "integer", "number", "boolean", "null")


class EndlessError(Exception):
    """The schema demands itself without an end."""


class Samples:
    """Makes values."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes

    def value(self, schema: Schema) -> Json:
        """A value of the schema, null for one that no finite value meets."""
        try:
            return self._value(schema, frozenset(), lean=False)
        except EndlessError:
            return None

    def _value(self, schema: Schema, above: frozenset[str], lean: bool) -> Json:
        ended = EndlessError()
        found: list[Json] = []
        variants = self._shapes.traced(schema)
        for flat, names in sorted(variants, key=lambda each: _is_null(each[0])):
            try:
                if names & above:
                    raise EndlessError
                made = self._one(flat, above | names, lean)
                if lean or not isinstance(made, dict) or self._is_valid(schema, made):
                    return made
                # Some properties exclude each other: with the required ones only.
                found += made, self._one(flat, above | names, lean=True)
                if self._is_valid(schema, found[-1]):
                    return found[-1]
            except EndlessError as error:
                ended = error
        if found:
            return found[0]
        raise ended

    def _is_valid(self, schema: Schema, value: Json) -> bool:
        return not breaches({**schema, "$defs": self._shapes.definitions}, value)

    def _one(self, flat: Schema, above: frozenset[str], lean: bool) -> Json:
        match flat:
            case {"const": value}:
                return value
            case {"enum": [first, *rest]}:
                return next((v for v in (first, *rest) if v is not None), first)
            case _:
                # Some documents have examples that are none, such as null for all.
                shown = flat.get("examples")
                candidates = [*shown] if isinstance(shown, list) else []
                candidates += [flat["default"]] if "default" in flat else []
                for value in candidates:
                    if self._is_valid(flat, value):
                        return value
                return self._typed(flat, above, lean)

    def _typed(self, flat: Schema, above: frozenset[str], lean: bool) -> Json:
        types = self._shapes.types(flat)
        if len(types) == len(_ORDER):
            types = frozenset(["string" if "pattern" in flat else "object"])
        match next((name for name in _ORDER if name in types), "null"):
            case "object":
                try:
                    return self._object(flat, above, lean)
                except EndlessError:
                    if "null" in types:
                        return None
                    raise
            case "array":
                return self._array(flat, above, lean)
            case "string":
                return _string(flat)
            case "integer" | "number" as name:
                return _number(flat, name == "integer")
            case "boolean":
                return True
            case _:
                return None

    def _object(self, flat: Schema, above: frozenset[str], lean: bool) -> Json:
        required = cast("list[str]", flat.get("required", []))
        properties = cast(Schema, flat.get("properties", {}))
        made: dict[str, Json] = {}
        for name, schema in properties.items():
            if lean and name not in required:
                continue
            try:
                made[name] = self._value(cast(Schema, schema), above, lean)
            except EndlessError:
                if name in required:
                    raise
        more = flat.get("additionalProperties")
        extra: Schema = more if isinstance(more, dict) else {"type": "string"}
        fewest = flat.get("minProperties")
        names = [name for name in required if name not in made]
        missing = (fewest if isinstance(fewest, int) else 0) - len(made) - len(names)
        for name in (*names, *(f"key{index}" for index in range(missing))):
            made[name] = self._value(extra, above, lean)
        return made

    def _array(self, flat: Schema, above: frozenset[str], lean: bool) -> Json:
        first = cast("list[Schema]", flat.get("prefixItems", []))
        made = [self._value(schema, above, lean) for schema in first]
        items, fewest, most = (flat.get(k) for k in ("items", "minItems", "maxItems"))
        count = max(fewest if isinstance(fewest, int) else 0, 0 if first else 1)
        count = min(count, most) if isinstance(most, int) else count
        for index in range(len(made), count):
            try:
                item = self._value(cast(Schema, items or {}), above, lean)
            except EndlessError:
                if fewest:
                    raise
                return made
            if flat.get("uniqueItems") and item in made:
                item = _other(item, index, self._shapes.enum(cast(Schema, items)))
            made.append(item)
        return made


def _is_null(flat: Schema) -> bool:
    return flat.get("type") == "null"


def _other(item: Json, index: int, allowed: list[Json] | None) -> Json:
    match item:
        case _ if allowed and index < len(allowed):
            return allowed[index]
        case bool():
            return not item
        case int() | float():
            return item + index
        case str():
            return f"{item}{index}"
        case _:
            return item


def _string(flat: Schema) -> str:
    shortest, longest = flat.get("minLength"), flat.get("maxLength")
    least = shortest if isinstance(shortest, int) else 0
    most = longest if isinstance(longest, int) else None
    pattern, form = flat.get("pattern"), flat.get("format")
    if isinstance(pattern, str):
        text = matching(pattern, least, most)
        if text is not None:
            return text
    if isinstance(form, str) and form in _FORMATS:
        return _FORMATS[form]
    text = "string"
    while len(text) < least:
        text += text
    return text[: max(least, 6) if most is None else min(most, max(least, 6))]


def _number(flat: Schema, whole: bool) -> int | float:
    def limit(name: str) -> float | None:
        value = flat.get(name)
        return value if isinstance(value, int | float) else None

    low, high = limit("minimum"), limit("maximum")
    above, below = limit("exclusiveMinimum"), limit("exclusiveMaximum")
    grain = limit("multipleOf") or 1
    if above is not None and (low is None or above >= low):
        low = above + grain if whole or below is None else (above + below) / 2
    if below is not None and (high is None or below <= high):
        high = below - grain if whole or above is None else (above + below) / 2
    number: float = 0
    if low is not None and number < low:
        number = low
    elif high is not None and number > high:
        number = high
    if "multipleOf" in flat:
        steps = number / grain
        number = grain * (math.ceil(steps) if number == low else math.floor(steps))
    return math.ceil(number) if whole else number

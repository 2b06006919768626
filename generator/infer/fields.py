"""Schemas as settings can say them: in full where they stand, without references."""

from __future__ import annotations

from collections.abc import Mapping

from ..keywords import admits_null, is_null, kinds, members
from ..load import Source
from ..objects import items_of, properties_of
from ..plain import Json
from ..resolve import Resolver

SCALARS = frozenset({"string", "integer", "number", "boolean"})
_CHOICES = ("oneOf", "anyOf", "not", "if", "patternProperties", "prefixItems")
_MOST_LEVELS = 4
_MOST_FIELDS = 40


class TooRichError(Exception):
    """A schema that says more than can be repeated in a few lines."""


def in_full(schema: Source, resolver: Resolver, level: int = 0) -> dict[str, Json]:
    """The schema of a field, with its description and all that its type follows from.

    Raises TooRichError where that is not simple: choices, several types, deep objects.
    """
    target = resolver.resolve(schema)
    if (only := _only_choice(target, resolver)) is not None:
        # OpenAPI 3.1's way of saying that something may be null.
        made = _or_null(in_full(only, resolver, level))
    else:
        made = _plain(target, resolver, level)
    told = schema.text("description") or target.text("description")
    return {**made, "description": told} if told else made


def _plain(target: Source, resolver: Resolver, level: int) -> dict[str, Json]:
    said = members(target)
    found = kinds(target) - {"null"}
    if level > _MOST_LEVELS or any(key in said for key in _CHOICES) or len(found) > 1:
        raise TooRichError
    kind = next(iter(found), "object" if "allOf" in said else "")
    if not kind or (kind in SCALARS and "allOf" in said):
        raise TooRichError
    made: dict[str, Json] = {"type": [kind, "null"] if admits_null(target) else kind}
    if kind in SCALARS:
        return {**made, **_scalar(said)}
    if kind == "array":
        items = items_of(resolver, target)
        if items is None:
            raise TooRichError
        return {**made, "items": in_full(items, resolver, level + 1)}
    return {**made, **_object(target, resolver, level)}


def agreed(one: Json, other: Json) -> Json:
    """What two schemas of one type both say; None where they say different things.

    Gone is what they say differently in words, and a list of values beside another one:
    the type is plain then. An integer is a number.
    """
    if {str(one), str(other)} == {"integer", "number"}:
        return "number"
    if not isinstance(one, dict) or not isinstance(other, dict):
        return one if one == other else None
    found: dict[str, Json] = {}
    for key in (*one, *(key for key in other if key not in one)):
        if _may_differ(key, one.get(key, other.get(key))):
            if one.get(key) == other.get(key):
                found[key] = one[key]
        elif (common := agreed(one.get(key), other.get(key))) is not None:
            found[key] = common
        else:
            return None
    return found


def essential(schema: Json) -> Json:
    """What a schema says besides that in which it may differ from one that is as good."""
    if not isinstance(schema, dict):
        return schema
    return {
        key: essential(value)
        for key, value in schema.items()
        if not _may_differ(key, value)
    }


def _may_differ(key: str, value: Json) -> bool:
    """Whether it is a description or an enum: a property called so is a schema."""
    return key in ("description", "enum") and not isinstance(value, dict)


def _or_null(schema: dict[str, Json]) -> dict[str, Json]:
    kind = schema["type"]
    return {**schema, "type": kind if isinstance(kind, list) else [kind, "null"]}


def _only_choice(target: Source, resolver: Resolver) -> Source | None:
    """The schema that stands in a choice between it and null."""
    said = members(target)
    keys = [key for key in ("anyOf", "oneOf") if key in said]
    if len(keys) != 1 or not said.keys() <= {*keys, "description", "title", "default"}:
        return None
    every = [resolver.resolve(choice) for choice in target / keys[0]]
    others = [choice for choice in every if not is_null(choice)]
    return others[0] if len(every) == 2 and len(others) == 1 else None


def _scalar(said: Mapping[str, Json]) -> dict[str, Json]:
    kept: dict[str, Json] = {k: said[k] for k in ("format", "enum") if k in said}
    if "const" in said:
        kept["enum"] = [said["const"]]
    if kept.get("format") in ("binary", "byte"):
        raise TooRichError
    return kept


def _object(target: Source, resolver: Resolver, level: int) -> dict[str, Json]:
    said = members(target)
    fields = properties_of(resolver, target)
    more = said.get("additionalProperties")
    if isinstance(more, dict) and more:
        if fields or "allOf" in said:
            raise TooRichError
        inner = in_full(target / "additionalProperties", resolver, level + 1)
        return {"additionalProperties": inner}
    if not fields or len(fields) > _MOST_FIELDS:
        raise TooRichError
    made: dict[str, Json] = {
        "properties": {
            name: in_full(each, resolver, level + 1) for name, each in fields.items()
        }
    }
    required = said.get("required")
    if isinstance(required, list) and required and "allOf" not in said:
        made["required"] = required
    return made

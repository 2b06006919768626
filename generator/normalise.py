"""Schemas of OpenAPI 3.0 as schemas of 3.1, one node at a time.

Sources: OpenAPI 3.0.4, 4.7.24, and the migration notes of the OpenAPI Initiative,
https://learn.openapis.org/upgrading/v3.0-to-v3.1.html.
"""

from __future__ import annotations

from .keywords import SAYS_ITS_VALUES, lists_items
from .metaschema import Version
from .plain import Json

_BOUNDS = (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum"))
_COMBINATORS = frozenset(("allOf", "oneOf", "anyOf"))
_ANNOTATIONS = frozenset(
    "title summary description default examples deprecated readOnly writeOnly "
    "externalDocs xml".split()
)


def normalise_schema(schema: Json, version: Version) -> Json:
    """What a schema node says, in the words of OpenAPI 3.1; children stay as they are.

    A new object is returned, a boolean schema as it is. In any version `example` joins
    `examples`, a boolean `exclusiveMinimum` or `exclusiveMaximum` makes a bound of its
    neighbour, a `type` of null becomes the string, a list in `items` is that of the first
    items, and an `enum` that lists no array, beside the type of one, is that of its items
    (all are warnings of `validate`). In 3.0 `nullable` becomes the type "null", and beside
    a `$ref` only annotations and `nullable` count.
    """
    if not isinstance(schema, dict):
        return schema
    schema = dict(schema)
    _join_example(schema)
    _settle_bounds(schema)
    _name_null(schema)
    _name_first_items(schema)
    if lists_items(schema):
        _pass_enum_on(schema)
    return _settle_null(schema) if version == "3.0" else schema


def _join_example(schema: dict[str, Json]) -> None:
    examples = schema.get("examples", [])
    if "example" in schema and isinstance(examples, list):
        schema["examples"] = [*examples, schema.pop("example")]


def _settle_bounds(schema: dict[str, Json]) -> None:
    for bound, exclusive in _BOUNDS:
        if isinstance(schema.get(exclusive), bool):
            is_exclusive = schema.pop(exclusive)
            if is_exclusive and bound in schema:
                schema[exclusive] = schema.pop(bound)


def _name_null(schema: dict[str, Json]) -> None:
    match schema:
        case {"type": None}:
            schema["type"] = "null"
        case {"type": [*types]}:
            schema["type"] = ["null" if each is None else each for each in types]
        case _:
            pass


def _name_first_items(schema: dict[str, Json]) -> None:
    if isinstance(schema.get("items"), list):
        schema["prefixItems"] = schema.pop("items")
        if "additionalItems" in schema:
            schema["items"] = schema.pop("additionalItems")


def _pass_enum_on(schema: dict[str, Json]) -> None:
    values, items = schema.pop("enum"), schema.get("items", {})
    if not isinstance(items, dict):
        schema["items"] = {"enum": values}
    elif not SAYS_ITS_VALUES.intersection(items):
        schema["items"] = {**items, "enum": values}


def _settle_null(schema: dict[str, Json]) -> dict[str, Json]:
    nullable = schema.pop("nullable", False) is True
    if "$ref" in schema:
        schema = {
            key: value
            for key, value in schema.items()
            if key == "$ref" or _is_annotation(key)
        }
    return _or_null(schema) if nullable else schema


def _or_null(schema: dict[str, Json]) -> dict[str, Json]:
    """The schema that also allows null.

    The letter of 3.0.4 gives `nullable` no effect without a `type`, beside a `$ref` or
    beside an `enum` that lacks null. Authors mean it there as well, and a client that
    allows too much is not wrong.
    """
    match schema:
        case {"type": _} if _COMBINATORS.intersection(schema):
            return _wrap(schema)
        case {"type": str() as name}:
            schema["type"] = name if name == "null" else [name, "null"]
        case {"type": [*names]}:
            schema["type"] = names if "null" in names else [*names, "null"]
        case {"oneOf": [*branches]} if branches and "anyOf" not in schema:
            schema["oneOf"] = [*branches, {"type": "null"}]
        case {"anyOf": [*branches]} if branches and "oneOf" not in schema:
            schema["anyOf"] = [*branches, {"type": "null"}]
        case _:
            return _wrap(schema)
    _allow_null_value(schema)
    return schema


def _allow_null_value(schema: dict[str, Json]) -> None:
    values = schema.get("enum")
    if isinstance(values, list) and None not in values:
        schema["enum"] = [*values, None]


def _wrap(schema: dict[str, Json]) -> dict[str, Json]:
    outside = {key: value for key, value in schema.items() if _is_annotation(key)}
    inside = {key: value for key, value in schema.items() if key not in outside}
    if not inside:  # any value is allowed, null too
        return schema
    return {**outside, "anyOf": [inside, {"type": "null"}]}


def _is_annotation(key: str) -> bool:
    return key in _ANNOTATIONS or key.startswith("x-")

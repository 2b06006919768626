"""The OpenAPI meta-schemas, rewritten so that jsonschema is quick and its errors exact.

As published they cost jsonschema 8 s on a document of 1,400 schemas: nearly all of it goes
into `unevaluatedProperties`, `$dynamicRef` and the branches of `oneOf` that fail. The
same document takes 0.8 s with what is made of them here, which judges alike:

- a closed object names all its keys itself, so `additionalProperties` closes it;
- "this or a Reference" is decided by the presence of `$ref`, so that an error is the
  one inside the right branch;
- the vocabularies of the JSON Schema dialect are one object instead of eight.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, cast

from .plain import Json
from .pointer import keys

Version = Literal["3.0", "3.1", "3.2"]
Schema = dict[str, Json]

_MAPS = ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas")
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("if", "then", "else", "not", "items", "additionalProperties")
_SINGLE_IN_PLACE = ("if", "then", "else", "not")
_REFERENCE: Json = {"$ref": "#/definitions/Reference"}
_VOCABULARIES = ("core", "applicator", "unevaluated", "validation", "meta-data")

# The keywords that OpenAPI 3.1 and 3.2 add to JSON Schema (section 4.8.24 of 3.1.1).
_OPENAPI_VOCABULARY: Schema = {
    "discriminator": {
        "type": "object",
        "required": ["propertyName"],
        "properties": {
            "propertyName": {"type": "string"},
            "mapping": {"type": "object", "additionalProperties": {"type": "string"}},
            "defaultMapping": {"type": "string"},
        },
        "patternProperties": {"^x-": True},
        "additionalProperties": False,
    },
    "xml": {"type": "object"},
    "externalDocs": {"$ref": "#/$defs/external-documentation"},
    "contentEncoding": {"type": "string"},
    "contentMediaType": {"type": "string"},
    "contentSchema": {"$ref": "#/$defs/schema"},
    "format": {"type": "string"},
}


def metaschema(version: Version) -> Schema:
    """The schema that a document of this OpenAPI version must meet (a fresh copy).

    Read from the package openapi-spec-validator, which is not imported: that takes
    longer than validating.
    """
    path = _package("openapi_spec_validator") / f"resources/schemas/v{version}"
    published = _read(path / "schema.json")
    rewritten = _rewrite(published, published)
    for identity in ("$id", "id", "$schema"):
        rewritten.pop(identity, None)
    if version == "3.0":
        # Left open there, though the specification lists its keys.
        discriminator = cast(Schema, _names(rewritten, "definitions")["Discriminator"])
        discriminator["patternProperties"] = {"^x-": True}
        discriminator["additionalProperties"] = False
    else:
        _add_dialect(rewritten)
    return rewritten


def _package(name: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"{name} is not installed", name=name)
    return Path(spec.submodule_search_locations[0])


def _read(path: Path) -> Schema:
    return cast(Schema, json.loads(path.read_bytes()))


def _rewrite(schema: Schema, root: Schema) -> Schema:
    schema = dict(schema)
    if schema.pop("unevaluatedProperties", None) is False:
        _close(schema, root)
    match schema:
        case {"$dynamicRef": "#meta"}:
            return {"$ref": "#/$defs/schema"}
        case {"$ref": "#/$defs/specification-extensions"}:
            del schema["$ref"]
        case {"oneOf": [*branches]} if _REFERENCE in branches:
            del schema["oneOf"]
            others = [branch for branch in branches if branch != _REFERENCE]
            schema["if"] = {"type": "object", "required": ["$ref"]}
            schema["then"] = _REFERENCE
            schema["else"] = others[0] if len(others) == 1 else {"oneOf": others}
        case {"minimum": minimum, "exclusiveMinimum": True}:
            del schema["minimum"]
            schema["exclusiveMinimum"] = minimum
        case _:
            pass
    return {key: _rewrite_below(key, value, root) for key, value in schema.items()}


def _rewrite_below(keyword: str, value: Json, root: Schema) -> Json:
    if keyword in _MAPS and isinstance(value, dict):
        return {name: _rewrite_one(schema, root) for name, schema in value.items()}
    if keyword in _LISTS and isinstance(value, list):
        return [_rewrite_one(schema, root) for schema in value]
    return _rewrite_one(value, root) if keyword in _SINGLE else value


def _rewrite_one(schema: Json, root: Schema) -> Json:
    return _rewrite(schema, root) if isinstance(schema, dict) else schema


def _close(schema: Schema, root: Schema) -> None:
    """Forbid keys beyond those that the schema and its in-place parts speak of."""
    properties: Schema = {}
    patterns: Schema = {}
    for part in _in_place(schema, root):
        properties |= dict.fromkeys(_names(part, "properties"), True)
        patterns |= dict.fromkeys(_names(part, "patternProperties"), True)
    schema["properties"] = properties | _names(schema, "properties")
    schema["patternProperties"] = patterns | _names(schema, "patternProperties")
    schema["additionalProperties"] = False


def _names(schema: Schema, keyword: str) -> Schema:
    return cast(Schema, schema.get(keyword, {}))


def _in_place(schema: Schema, root: Schema) -> Iterator[Schema]:
    """The schemas that apply to the same instance as `schema`, itself excluded."""
    parts = [schema.get(keyword) for keyword in _SINGLE_IN_PLACE]
    for keyword in ("allOf", "anyOf", "oneOf"):
        parts += cast("list[Json]", schema.get(keyword, []))
    parts += _names(schema, "dependentSchemas").values()
    reference = schema.get("$ref")
    if isinstance(reference, str):
        parts.append(look_up(root, reference))
    for part in parts:
        if isinstance(part, dict):
            yield part
            yield from _in_place(part, root)


def look_up(root: Schema, reference: str) -> Schema:
    """What a reference of the form `#/...` means inside a schema."""
    target: Json = root
    for key in keys(reference):
        target = cast(Schema, target)[key]
    return cast(Schema, target)


def _add_dialect(root: Schema) -> None:
    """Make `#/$defs/schema` check schema objects, which the published one does not."""
    definitions = _names(root, "$defs")
    properties: Schema = {}
    folder = _package("jsonschema_specifications") / "schemas/draft202012/vocabularies"
    for name in _VOCABULARIES:
        vocabulary = _read(folder / name)
        rewritten = _rewrite(vocabulary, vocabulary)
        properties |= _names(rewritten, "properties")
        definitions |= _names(rewritten, "$defs")
    definitions["schema"] = {
        "type": ["object", "boolean"],
        "properties": properties | _OPENAPI_VOCABULARY,
    }
    # A path item keeps its own operations beside a `$ref`, in 3.0 as in 3.1.
    path_item = cast(Schema, definitions["path-item"])
    _names(path_item, "properties")["$ref"] = {"type": "string"}
    definitions["path-item-or-reference"] = {"$ref": "#/$defs/path-item"}

"""Reads spec/openapi.yaml: its operations, and its schemas by the paths of the facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, cast

import yaml

from facts.table import ABSENT

from .guards import is_list

SPEC = Path(__file__).parent.parent.parent / "spec" / "openapi.yaml"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

Schema = dict[str, Any]
STRUCTURE = set(
    "type format description title default enum const deprecated discriminator required"
    " properties additionalProperties propertyNames items oneOf anyOf".split()
)
"""What a schema says besides its limits; whatever else stands there is a limit."""


@dataclass(frozen=True)
class SchemaNode:
    """A schema where it stands: in an object's field, an array, a parameter."""

    schema: Schema
    required: bool = False

    @property
    def variants(self) -> list[Schema]:
        """What the value can be, each of one type; null is not among them."""
        return [s for s in alternatives(self.schema) if s["type"] != "null"]

    @property
    def types(self) -> set[str]:
        return {_type(variant) for variant in self.variants}

    @property
    def nullable(self) -> bool:
        return any(s["type"] == "null" for s in alternatives(self.schema))

    @property
    def default(self) -> object:
        return resolved(self.schema).get("default", ABSENT)

    @property
    def enum(self) -> list[Any] | None:
        fixed = [values for variant in self.variants if (values := _enum(variant))]
        return [value for values in fixed for value in values] or None

    @property
    def limits(self) -> dict[str, Any]:
        all_: dict[str, Any] = {}
        for variant in self.variants:
            for name, value in _limits(variant).items():
                if all_.setdefault(name, value) != value:
                    raise ValueError(f"The variants differ in {name}")
        return all_

    def field(self, name: str) -> SchemaNode:
        (owner,) = (v for v in self.variants if name in v.get("properties", {}))
        return SchemaNode(owner["properties"][name], name in owner.get("required", []))

    def variant(self, tag: str) -> SchemaNode:
        (chosen,) = (v for v in self.variants if tag in (_tags(v) or []))
        return SchemaNode(chosen)

    def items(self) -> SchemaNode:
        (array,) = (v for v in self.variants if v["type"] == "array")
        return SchemaNode(array["items"])

    def values(self) -> SchemaNode:
        (map_,) = (v for v in self.variants if "additionalProperties" in v)
        return SchemaNode(map_["additionalProperties"])


def resolved(schema: Schema) -> Schema:
    """Follow references; what stands beside one counts too."""
    while "$ref" in schema:
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        schema = {**_target(schema["$ref"]), **beside}
    return schema


def alternatives(schema: Schema) -> list[Schema]:
    """Take a schema apart into schemas of one type each."""
    schema = resolved(schema)
    branches = schema.get("oneOf") or schema.get("anyOf")
    # Beside a type, they are a condition on its values and no choice of types.
    if branches and "type" not in schema:
        return [s for branch in branches for s in alternatives(branch)]
    types: Any = schema["type"]
    return [{**schema, "type": t} for t in (types if is_list(types) else [types])]


def _target(reference: str) -> Schema:
    node: Any = document()
    for key in reference.removeprefix("#/").split("/"):
        node = node[key]
    return cast("Schema", node)


def _type(schema: Schema) -> str:
    return "binary" if schema.get("format") == "binary" else schema["type"]


def _enum(schema: Schema) -> list[Any] | None:
    return [schema["const"]] if "const" in schema else schema.get("enum")


def _tags(schema: Schema) -> list[Any] | None:
    return _enum(resolved(schema.get("properties", {}).get("type", {})))


def _limits(schema: Schema) -> dict[str, Any]:
    limits = {name: schema[name] for name in schema if name not in STRUCTURE}
    keys = schema.get("propertyNames", {})
    return limits | ({"keyMaxLength": keys["maxLength"]} if keys else {})


@dataclass(frozen=True)
class Content:
    """A body: how it is written, what it says, and examples of it."""

    media_type: str
    schema: Schema
    examples: Mapping[str, Any]


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    method: str
    template: str
    parameters: tuple[Mapping[str, Any], ...]
    request: Content | None
    reply: Content

    @property
    def key(self) -> str:
        """What the facts call it."""
        return f"{self.method} {self.template}"

    def declared(self, place: str) -> dict[str, SchemaNode]:
        """Give the parameters of one place."""
        return {
            p["name"]: SchemaNode(p["schema"], p.get("required", False))
            for p in self.parameters
            if p["in"] == place
        }

    def root(self, place: str) -> SchemaNode:
        """Give the body of the request or of the successful reply."""
        content = self.request if place == "body" else self.reply
        assert content is not None, f"{self.key} has no {place}"
        return SchemaNode(content.schema, required=True)

    def names(self) -> set[tuple[str, str]]:
        """Name everything that a table of facts has to have a row for."""
        parameters = {(p["in"], p["name"]) for p in self.parameters}
        body = _names(self.root("body")) if self.request else ()
        reply = _names(self.root("reply"))
        return {
            *parameters,
            *(("body", n) for n in body),
            *(("reply", n) for n in reply),
        }


def _names(root: SchemaNode) -> Iterator[str]:
    return _fields(root, "", ()) if "object" in root.types else iter("$")


def _fields(node: SchemaNode, prefix: str, above: tuple[int, ...]) -> Iterator[str]:
    """Name what is below a node; `above` are the objects on the way down to it."""
    objects = [v for v in node.variants if "properties" in v]
    if any(id(v["properties"]) in above for v in objects):
        return
    for variant in objects:
        tags = _tags(variant) if len(objects) > 1 else None
        start = f"{prefix}<{tags[0]}>" if tags else prefix
        inside = SchemaNode(variant)
        for name in variant["properties"]:
            path = f"{start}.{name}" if start else name
            yield path
            yield from _fields(
                inside.field(name), path, (*above, id(variant["properties"]))
            )
    for variant in node.variants:
        if variant["type"] == "array":
            yield from _elements(SchemaNode(variant["items"]), f"{prefix}[]", above)
        if "additionalProperties" in variant:
            yield f"{prefix}.*"


def _elements(node: SchemaNode, path: str, above: tuple[int, ...]) -> Iterator[str]:
    if "object" not in node.types:
        yield path
    yield from _fields(node, path, above)


@cache
def document() -> dict[str, Any]:
    with SPEC.open("rb") as file:
        return cast("dict[str, Any]", yaml.load(file, yaml.CSafeLoader))


@cache
def operations() -> dict[str, Operation]:
    """Give all operations, by what the facts call them."""
    all_ = [
        _operation(method, template, item)
        for template, item in document()["paths"].items()
        for method in METHODS
        if method in item
    ]
    return {operation.key: operation for operation in all_}


def _operation(method: str, template: str, item: Mapping[str, Any]) -> Operation:
    node = item[method]
    parameters = [*item.get("parameters", []), *node.get("parameters", [])]
    (success,) = (node["responses"][s] for s in node["responses"] if s.startswith("2"))
    request = resolved(node["requestBody"]) if "requestBody" in node else None
    return Operation(
        method=method.upper(),
        template=template,
        parameters=tuple(resolved(parameter) for parameter in parameters),
        request=_content(request) if request else None,
        reply=_content(resolved(success)),
    )


def _content(node: Mapping[str, Any]) -> Content:
    ((media_type, media),) = node["content"].items()
    examples = {name: e["value"] for name, e in media.get("examples", {}).items()}
    return Content(media_type, media["schema"], examples)

"""What a schema says of its type, keyword by keyword (JSON Schema 2020-12)."""

from __future__ import annotations

from collections.abc import Iterator

from .errors import SpecError, refuse
from .load import Source
from .text import NO_TEXT, Text


def kinds(schema: Source) -> set[str]:
    kind = schema.get("type")
    if kind is None:
        return {"object"} if "properties" in schema else set()
    if isinstance(kind.value, str):
        return {kind.value}
    # An unquoted null in a list of types is a warning of `validate`.
    return {"null" if item.value is None else item.as_str() for item in kind}


def is_object(schema: Source) -> bool:
    return "object" in kinds(schema) and "properties" in schema


def is_plain_enum(schema: Source) -> bool:
    return "enum" in schema or "const" in schema


def admits_null(schema: Source) -> bool:
    # OpenAPI 3.0's own way to say it; in 3.1 it is no keyword, and means no harm.
    if schema.as_dict().get("nullable") is True:
        return True
    if (constant := schema.get("const")) is not None:
        return constant.value is None
    if (values := schema.get("enum")) is not None:
        return None in values.as_list()
    return "null" in kinds(schema) or any(
        kinds(item) == {"null"} for item in _alternatives(schema)
    )


def _alternatives(schema: Source) -> Iterator[Source]:
    return iter(schema.get("oneOf") or schema.get("anyOf") or ())


def variants(schema: Source) -> list[Source]:
    """The alternatives that differ in type; some only say which keys go together."""
    return [
        item
        for item in _alternatives(schema)
        if kinds(item) != {"null"} and item.as_dict().keys() != {"required"}
    ]


def constant(source: Source) -> Text | int | float | bool | None:
    """A scalar value of the document; a SpecError for an object or an array."""
    value = source.value
    if isinstance(value, str):
        return Text(value)
    if isinstance(value, dict | list):
        raise unsupported(source, "a constant that is an object or an array")
    return value


# What changes a schema's type and is not read yet.
_UNREAD = ("allOf", "if", "patternProperties", "prefixItems", "$anchor", "$dynamicRef")
# What may stand beside a `$ref` and changes nothing about the type.
_ANNOTATIONS = frozenset(
    {"$ref", "title", "summary", "description", "default", "deprecated"}
    | {"example", "examples", "externalDocs", "readOnly", "writeOnly"}
)


def refuse_unread(schema: Source) -> None:
    for keyword in _UNREAD:
        if keyword in schema:
            raise unsupported(schema / keyword, f"`{keyword}`")
    if "oneOf" in schema and "anyOf" in schema:
        raise unsupported(schema / "anyOf", "`anyOf` beside `oneOf`")
    if "properties" in schema and variants(schema):
        raise unsupported(schema, "a choice of types beside `properties`")


def refuse_siblings(schema: Source) -> None:
    for keyword, value in schema.items():
        if keyword not in _ANNOTATIONS and not keyword.startswith("x-"):
            raise unsupported(value, f"`{keyword}` beside a `$ref`")


def unsupported(schema: Source, what: str) -> SpecError:
    return refuse("unsupported", f"{what} is not supported yet", schema.location)


def text_of(source: Source | None) -> Text:
    """A string that documents something; empty where there is none.

    Another kind of value is none: validation has warned of it.
    """
    found = source.value if source is not None else None
    return Text(found) if isinstance(found, str) else NO_TEXT

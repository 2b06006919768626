"""What a schema says of its type, keyword by keyword (JSON Schema 2020-12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import wraps
from operator import attrgetter
from typing import TypeVar

from .errors import SpecError, refuse
from .load import Source
from .plain import Json
from .text import NO_TEXT, Text

T = TypeVar("T")

_NONE = frozenset[str]()


def asked_once(question: Callable[[Source], T]) -> Callable[[Source], T]:
    """A question whose answer follows from a schema alone, and is kept with it."""

    @wraps(question)
    def answer(schema: Source) -> T:
        found: T
        try:
            found = schema.known[question]
        except KeyError:
            found = schema.known[question] = question(schema)
        return found

    return answer


members: Callable[[Source], dict[str, Json]] = attrgetter("keywords")
"""The keywords of a schema; none for `true`, `false` and what is no schema."""


def without(schema: Source, *keywords: str) -> Source:
    """The rest of a schema, at its place in the document."""
    value = schema.value
    if isinstance(value, dict) and not any(key in value for key in keywords):
        return schema
    if keywords not in schema.known:
        rest = {k: v for k, v in members(schema).items() if k not in keywords}
        schema.known[keywords] = Source(schema.document, schema.pointer, rest)
    found: Source = schema.known[keywords]
    return found


@asked_once
def kinds(schema: Source) -> Set[str]:
    """The types that a schema names, or that its keywords only make sense for."""
    kind = members(schema).get("type")
    if isinstance(kind, str):
        return frozenset({kind})
    if isinstance(kind, list):
        # An unquoted null in a list of types is a warning of `validate`.
        return frozenset("null" if item is None else str(item) for item in kind)
    if "properties" in schema or "patternProperties" in schema:
        return frozenset({"object"})
    if isinstance(members(schema).get("additionalProperties"), dict):
        return frozenset({"object"})
    lists = "items" in schema or "prefixItems" in schema
    return frozenset({"array"} if lists else ())


def has_listed_items(schema: Source) -> bool:
    """Whether `items` lists those of the first items, as until JSON Schema 2019-09."""
    return isinstance(members(schema).get("items"), list)


TYPED_FORMATS = ("date", "date-time", "byte", "binary")
"""The formats of strings that are types of their own."""


def kinds_in_order(schema: Source) -> list[str]:
    """The same, in the order in which the document lists them."""
    listed = members(schema).get("type")
    if isinstance(listed, str):
        return [listed]
    order = [str(item) for item in listed] if isinstance(listed, list) else []
    rank = {name: number for number, name in enumerate(order)}
    return sorted(kinds(schema), key=lambda name: (rank.get(name, 0), name))


@asked_once
def is_bare(schema: Source) -> bool:
    """Whether a schema only names types, without saying more of them."""
    found = TYPING.intersection(members(schema))
    plain = members(schema).get("format") not in TYPED_FORMATS
    return bool(kinds(schema)) and "type" in found <= {"type", "format"} and plain


def is_object(schema: Source) -> bool:
    return "object" in kinds(schema) and "properties" in schema


def is_plain_enum(schema: Source) -> bool:
    listed = "enum" in schema and not lists_items(members(schema))
    return listed or "const" in schema


SAYS_ITS_VALUES = frozenset(("enum", "const", "$ref"))
"""Keywords of items beside which an `enum` of their array is not theirs."""


def lists_items(said: Mapping[str, Json]) -> bool:
    """Whether the `enum` of an array lists none, and so can only mean its items."""
    types, values = said.get("type"), said.get("enum")
    names = types if isinstance(types, list) else [types]
    if not isinstance(values, list) or set(map(str, names)) - {"null"} != {"array"}:
        return False
    found = [value for value in values if value is not None]
    return bool(found) and not any(isinstance(value, list) for value in found)


@asked_once
def admits_null(schema: Source) -> bool:
    """Whether a schema says that null is among its values."""
    # OpenAPI 3.0's own way to say it; in 3.1 it is no keyword, and means no harm.
    if members(schema).get("nullable") is True:
        return True
    if (constant := schema_at(schema, "const")) is not None:
        return constant.value is None
    values = schema_at(schema, "enum")
    if values is not None and not lists_items(members(schema)):
        return None in values.as_list()
    return "null" in kinds(schema) or any(map(is_null, _alternatives(schema)))


@asked_once
def is_null(schema: Source) -> bool:
    """Whether null is all that a schema allows."""
    if kinds(schema) == {"null"}:
        return True
    found = members(schema)
    return found.get("enum") == [None] or ("const" in found and found["const"] is None)


def schema_at(schema: Source, keyword: str) -> Source | None:
    return schema.get(keyword) if isinstance(schema.value, dict) else None


@asked_once
def _alternatives(schema: Source) -> Sequence[Source]:
    for keyword in ("oneOf", "anyOf"):
        if members(schema).get(keyword):
            return tuple(schema / keyword)
    return ()


def constant(source: Source) -> Text | int | float | bool | None:
    """A scalar value of the document; a SpecError for an object or an array."""
    value = source.value
    if isinstance(value, str):
        return Text(value)
    if isinstance(value, dict | list):
        raise unsupported(source, "a constant that is an object or an array")
    return value


# What changes a schema's type; all else describes, or limits the values of a type.
TYPING = frozenset(
    "type properties patternProperties additionalProperties items prefixItems enum const"
    " format $ref $dynamicRef allOf oneOf anyOf x-stainless-any x-stainless-const".split()
)


@asked_once
def says_type(schema: Source) -> bool:
    """Whether a schema says anything of a value's type."""
    found = TYPING.intersection(members(schema))
    if found <= {"oneOf", "anyOf"} and found:
        return bool(variants(schema))
    return bool(found)


@asked_once
def variants(schema: Source) -> Sequence[Source]:
    """The alternatives that differ in type; some only say which keys go together."""
    choice = tuple(item for item in _alternatives(schema) if not is_null(item))
    return choice if any(map(says_type, choice)) else ()


@asked_once
def is_choice(schema: Source) -> bool:
    """Whether a schema lists values, or alternatives that differ in type."""
    return is_plain_enum(schema) or bool(variants(schema))


@asked_once
def required(schema: Source) -> Set[str]:
    # Something else than a list is a warning of `validate`.
    listed = members(schema).get("required")
    if not isinstance(listed, list):
        return _NONE
    return frozenset(item for item in listed if isinstance(item, str))


def unsupported(schema: Source, what: str) -> SpecError:
    return refuse("unsupported", f"{what} is not supported yet", schema.location)


def text_of(source: Source | None) -> Text:
    """A string that documents something; empty where there is none.

    Another kind of value is none: validation has warned of it.
    """
    found = source.value if source is not None else None
    return Text(found) if isinstance(found, str) else NO_TEXT


# ---- Extensions of the settings' format ----------------------------------------------


def given_name(schema: Source, *keys: str) -> str | None:
    """The Python name that `x-stainless-naming` gives, under the first key it has."""
    found = members(schema).get("x-stainless-naming")
    names = found.get("python") if isinstance(found, dict) else None
    for key in keys:
        name = names.get(key) if isinstance(names, dict) else None
        if isinstance(name, str):
            return name
    return None


def is_skipped(schema: Source) -> bool:
    """Whether `x-stainless-skip` keeps a property out of the Python client."""
    found = members(schema).get("x-stainless-skip")
    return found is True or (isinstance(found, list) and "python" in found)


def variant_name(schema: Source) -> str | None:
    """What a variant of a union calls itself."""
    for key in ("x-stainless-variantName", "title"):
        name = members(schema).get(key)
        if isinstance(name, str):
            return name
    return None


def info_of(root: Source) -> Source:
    """What a document says of itself: nothing where it says nothing, with a warning."""
    return root.get("info") or Source(root.document, "/info", {})

"""Values and scalars: what constants, enumerations and formats are as types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from . import ir
from .keywords import SAYS_ITS_VALUES, TYPING, lists_items, members, unsupported
from .load import Source
from .meets import union_of
from .plain import Json
from .text import Text

STRING = ir.Scalar("string")
_FORMATS: Mapping[str, ir.Type] = {
    "date": ir.Scalar("date"),
    "date-time": ir.Scalar("datetime"),
    "byte": ir.Scalar("bytes"),
    "binary": ir.File(),
}


def of_kind(schema: Source, kind: str) -> ir.Type:
    """The type of a scalar schema; a SpecError for a type that there is not."""
    match kind:
        case "string":
            found = members(schema).get("format")
            return _FORMATS.get(str(found), STRING)
        case "integer" | "number" | "boolean" | "null":
            return ir.Scalar(kind)
        case _:
            raise unsupported(schema, f"the type `{kind}`")


_SCALARS = frozenset({"string", "integer", "number", "boolean"})
# What would make something else of a scalar: other values, or what holds besides.
_MORE = (TYPING - {"type", "format"}) | {"nullable", "required", "discriminator"}


def scalar(schema: Source) -> ir.Type | None:
    """The type of a schema that names a scalar, and says no more of types; else None.

    Most properties are such, and nothing has to be put together for them.
    """
    found = members(schema)
    kind = found.get("type")
    if not isinstance(kind, str) or kind not in _SCALARS or not _MORE.isdisjoint(found):
        return None
    return of_kind(schema, kind)


_BITS = 64


def constants(schema: Source) -> ir.Type | None:
    """The type of `const` or `enum`; None where there is neither.

    What Python's `Literal` cannot hold is as wide as its kind: fractions, objects and
    arrays; so are integers of more than 64 bits, which mypy does not take there.
    """
    found = members(schema)
    if "const" in found:
        values = [found["const"]]
    elif isinstance(listed := found.get("enum"), list) and listed:
        if lists_items(found):
            return None
        values = listed
    elif found.get("x-stainless-const") is True and "default" in found:
        values = [found["default"]]
    else:
        return None
    return _any_of(values)


def listed_items(schema: Source) -> ir.Type | None:
    """The type of an array's items where its own `enum` is meant for them."""
    found = members(schema)
    items = found.get("items")
    says = isinstance(items, dict) and SAYS_ITS_VALUES.intersection(items)
    values = found.get("enum")
    if says or not lists_items(found) or not isinstance(values, list):
        return None
    return _any_of(values)


def _any_of(values: Sequence[Json]) -> ir.Type:
    literals: list[Text | int | bool | None] = []
    wide: list[ir.Type] = []
    for value in values:
        match value:
            case None:
                continue
            case str():
                literals.append(Text(value))
            case bool():
                literals.append(value)
            case int() if value.bit_length() < _BITS:
                literals.append(value)
            case _:
                wide.append(_kind_of(value))
    fitting: list[ir.Type] = [ir.Enum(_distinct(literals))] if literals else []
    return union_of([*fitting, *wide]) or ir.NULL


def _distinct(
    values: list[Text | int | bool | None],
) -> tuple[Text | int | bool | None, ...]:
    return tuple({(type(value), value): value for value in values}.values())


def _kind_of(value: Json) -> ir.Type:
    match value:
        case int():
            return ir.Scalar("integer")
        case float():
            return ir.Scalar("number")
        case list():
            return ir.Array(ir.ANYTHING)
        case _:
            return ir.Map(ir.ANYTHING)

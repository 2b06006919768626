"""Arrays: what their items are, the first ones' and the others'."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from . import ir
from .keywords import has_listed_items, kinds, members
from .load import Source
from .meets import union_of
from .parts import Part
from .places import Place, Typed
from .values import listed_items


@dataclass(frozen=True, slots=True)
class Arrays:
    """Makes arrays, given how all schemas that hold for a value become a type."""

    called: Callable[[Sequence[Source], Place], Typed]

    def array(self, schema: Source, place: Place) -> ir.Array | ir.Tuple:
        """The array that one schema describes: a tuple, where a reply always has all items.

        JSON Schema 2020-12, core 10.3.1: `prefixItems` are the first items, and `items`
        those after them. Before, those were `items` and `additionalItems`. What is of
        several kinds is an array of any of these.
        """
        if (listed := listed_items(schema)) is not None:
            return ir.Array(listed)
        below = place.singular()
        first = schema.get("items" if has_listed_items(schema) else "prefixItems")
        found = [self.called([item], below).whole() for item in first or ()]
        if place.role == "reply" and _is_fixed(schema, len(found)):
            return ir.Tuple(tuple(found))
        rest = _rest(schema)
        if rest is not None:
            found.append(self.called([rest], below).whole())
        elif not _ends(schema, len(found)):
            return ir.Array(ir.ANYTHING)
        return ir.Array(union_of(found) or ir.ANYTHING)

    def common(self, parts: Sequence[Part], place: Place) -> ir.Array:
        """The array of the items that all plain arrays describe."""
        items = [part.schema / "items" for part in parts]
        return ir.Array(self.called(items, place.singular()).whole())


def is_plain_array(part: Part) -> bool:
    """Whether a part is an array of one kind of items."""
    return (
        part.named is None
        and kinds(part.schema) <= {"array", "null"}
        and "prefixItems" not in part.schema
        and "enum" not in part.schema
        and isinstance(members(part.schema).get("items"), dict)
    )


def _others(schema: Source) -> str:
    """The keyword for the items after the first ones."""
    return "additionalItems" if has_listed_items(schema) else "items"


def _rest(schema: Source) -> Source | None:
    for keyword in (_others(schema), "unevaluatedItems"):
        if keyword in schema:
            rest = schema / keyword
            return rest if rest.value is not False else None
    return None


def _is_fixed(schema: Source, first: int) -> bool:
    """Whether there are the first items, all of them, and no more."""
    least = members(schema).get("minItems")
    return first > 0 and least == first and _ends(schema, first)


def _ends(schema: Source, first: int) -> bool:
    """Whether there is nothing after the first items."""
    said = members(schema)
    most = said.get("maxItems")
    closed = False in (said.get(_others(schema)), said.get("unevaluatedItems"))
    return closed or (isinstance(most, int) and most <= first)

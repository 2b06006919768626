"""The properties of an object: which of them count, in which order, and their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence, Set

from .composition import MARKS, Composer
from .errors import Complaints, refuse
from .keywords import given_name, is_skipped, members
from .load import Source
from .names import (
    Casing,
    assign,
    key_attribute,
    model_attribute,
    protected_attribute,
)
from .places import Role
from .resolve import REFERENCES
from .text import Code

UNNAMED = Code("unnamed")
"""What stands in for a name that cannot be made."""
_FIRST = ("id", "token")

_SKIPPED = "skipped"
_UNMARKED = frozenset[str]()
# What has others hold for a value, besides the schema itself.
_COMPOSED = frozenset({"allOf", "oneOf", "anyOf", *REFERENCES})

Properties = Mapping[str, Sequence[Source]]
"""Each property with all the schemas that hold for its value."""

# What a field, or an argument and a key of what is sent, may be called by.
_GIVEN_NAMES: Mapping[Role, Sequence[str]] = {
    "reply": ("property_name",),
    "request": ("method_argument", "property_name"),
}


def in_role(properties: Properties, role: Role, composer: Composer) -> Properties:
    """Those that are of use in a role, and are not to be skipped.

    OpenAPI 3.1, 4.8.24.2: what is read only is not sent, and the other way round. It may
    be said anywhere: beside a `$ref`, at its target, in a part of `allOf`.
    """
    mark = "readOnly" if role == "request" else "writeOnly"

    def belongs(schema: Source) -> bool:
        marks = _marks(composer, schema)
        return mark not in marks and _SKIPPED not in marks

    return {
        wire: schemas
        for wire, schemas in properties.items()
        if all(map(belongs, schemas))
    }


def _marks(composer: Composer, schema: Source) -> Set[str]:
    """`readOnly`, `writeOnly` and that it is skipped, as far as they are said of a value."""
    if composer.marks not in schema.known:
        every = [schema]
        if not _COMPOSED.isdisjoint(members(schema)):
            every += (part.schema for part in composer.parts(schema))
            every.append(composer.resolver.resolve(schema))
        found = {m for m in MARKS for s in every if members(s).get(m) is True}
        found |= {_SKIPPED} if any(map(is_skipped, every)) else set()
        # One for all that say nothing: an empty set takes as much as a schema does.
        schema.known[composer.marks] = found or _UNMARKED
    marks: Set[str] = schema.known[composer.marks]
    return marks


def in_order(wires: Iterable[str], required: set[str]) -> list[str]:
    """Required ones first, what identifies before all, then by letters in any case."""

    def key(wire: str) -> tuple[bool, int, str, str]:
        rank = _FIRST.index(wire) if wire in _FIRST else len(_FIRST)
        return wire not in required, rank, wire.casefold(), wire

    return sorted(wires, key=key)


def names_of(
    properties: Properties,
    role: Role,
    casing: Casing,
    complaints: Complaints | None = None,
) -> dict[str, Code]:
    """Distinct Python names, those that `x-stainless-naming` gives among them.

    What has no name is kept among the `complaints`, and raised where there are none.
    """
    kept = Complaints(keeps=False) if complaints is None else complaints
    style = key_attribute
    if role == "reply":
        style = protected_attribute if casing.protected else model_attribute
    wanted: list[tuple[str, Code]] = []
    for wire, schemas in properties.items():
        given = (given_name(schema, *_GIVEN_NAMES[role]) for schema in schemas)
        name = next(filter(None, given), casing.spelt(wire))
        wanted.append((wire, kept.instead(UNNAMED, named, style, name, schemas[0])))
    return assign(wanted)


def named(style: Callable[[str], Code], name: str, source: Source) -> Code:
    """The Python name for a wire name; a SpecError where there is none.

    JSON and queries may have the empty name, so that has one too.
    """
    try:
        return style(name or "empty")
    except ValueError:
        raise refuse(
            "no-name",
            f"no Python name can be made of {name!r}",
            source.location,
            "give it one in the document, by `x-stainless-naming: {python:"
            " {property_name: ...}}`, or `method_argument` for a parameter",
        ) from None

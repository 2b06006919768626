"""The schemas that hold for one value, each without what it is composed of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from .errors import SpecError, refuse
from .keywords import (
    asked_once,
    is_bare,
    is_choice,
    is_plain_enum,
    kinds,
    members,
    required,
    says_type,
    variants,
    without,
)
from .load import Source
from .places import NamedSchema
from .resolve import is_ref


class Part(NamedTuple):
    """One of the schemas that hold for a value, without its own `allOf` and `$ref`.

    With a `named` one, it is a type of its own.
    """

    # A tuple, as tens of thousands are made, and a frozen class takes thrice as long.

    schema: Source
    named: NamedSchema | None = None


Key: TypeAlias = frozenset[tuple[Source, tuple[str, ...], bool]]
"""What tells schemas that hold together from others.

That is which they are, with what keywords, as two parts of one schema are at one place,
and which of them are named.
"""


@asked_once
def split(schema: Source) -> Sequence[Part]:
    """A schema as one part, or as two if it has a choice beside other types."""
    if not schema.value:
        return ()
    if "oneOf" in schema and "anyOf" in schema and variants(schema):
        # A value is one of these and one of those.
        keys = (key for key in members(schema) if key != "anyOf")
        return (*split(without(schema, "anyOf")), *split(without(schema, *keys)))
    rest = without(schema, "oneOf", "anyOf", "discriminator")
    if variants(schema) and says_type(rest):
        dropped = (key for key in members(schema) if key in members(rest))
        return Part(rest), Part(without(schema, *dropped))
    return (Part(schema),)


def saying(parts: Iterable[Part]) -> list[Part]:
    return [part for part in parts if part.named or says_type(part.schema)]


def key_of(parts: Sequence[Part]) -> Key:
    """What tells the schemas that parts make from all others."""
    return frozenset(
        (part.schema, tuple(members(part.schema)), part.named is not None)
        for part in parts
        if part.named or says_type(part.schema) or required(part.schema)
    )


def without_bare(parts: list[Part]) -> list[Part]:
    """The parts without those that only repeat the type that another one implies."""
    if len(parts) < 2:
        return parts
    telling = [part for part in parts if not is_bare(part.schema) or part.named]
    if not telling:
        return (
            parts[:1]
            if len({frozenset(kinds(p.schema)) for p in parts}) == 1
            else parts
        )
    implied = all(_tells_kind(part) for part in telling)
    return telling if implied else parts


def left_out(parts: Sequence[Part], kept: Sequence[Part]) -> list[Part]:
    """Those of the parts that are not among the ones that were kept of them."""
    if len(kept) == len(parts):
        return []
    # By identity: the parts of one schema are at one place.
    ours = set(map(id, kept))
    return [part for part in parts if id(part) not in ours]


def _tells_kind(part: Part) -> bool:
    schema = part.schema
    if part.named is not None or kinds(schema) or is_plain_enum(schema):
        return True
    return any(map(_variant_tells, variants(schema)))


def _variant_tells(schema: Source) -> bool:
    return (
        is_ref(schema) or is_choice(schema) or bool(kinds(schema)) or "allOf" in schema
    )


def contradiction(parts: Sequence[Part]) -> SpecError:
    """The error of schemas that have nothing in common that is a type."""
    said = list(dict.fromkeys(map(_type_of, parts)))
    message = "the schemas that have to hold here have no type in common"
    if len(said) > 1 and all(said):
        message = (
            f"no value is of all the types that have to hold here: {', '.join(said)}"
        )
    where = parts[-1].schema.location
    return refuse("contradiction", message, where, "make the schemas of `allOf` agree")


def _type_of(part: Part) -> str:
    if part.named is not None:
        return f"`{part.named.name}`"
    return " or ".join(f"`{kind}`" for kind in sorted(kinds(part.schema)))

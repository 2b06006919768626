"""The class that an object can inherit from."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from .composition import Composer
from .names import Casing
from .parts import Part
from .places import Role
from .properties import names_of
from .shapes import Shape
from .text import Code


def base_of(
    composer: Composer, parts: list[Part], role: Role, casing: Casing
) -> tuple[Part | None, list[Part]]:
    """The part that an object's class can inherit from, and the parts besides it.

    That is its one named part, if nothing else says anything of its properties.
    """
    named = [part for part in parts if part.named is not None]
    own = [part for part in parts if part.named is None]
    if len(named) != 1:
        return None, parts
    above, mine = composer.shape(named), composer.shape(own)
    whole = composer.shape(parts)

    def names(shape: Shape) -> AbstractSet[tuple[str, Code]]:
        complaints = composer.resolver.complaints
        return names_of(shape.properties, role, casing, complaints).items()

    kept = names(above) <= names(whole)
    demanded = mine.required & above.properties.keys() - above.required
    shared = mine.properties.keys() & above.properties.keys()
    if not kept or demanded or shared or mine.others or above.others:
        return None, parts
    return named[0], own

"""Choices of types among the schemas that hold for one value."""

from __future__ import annotations

from collections.abc import Iterable

from .composition import Composer
from .keywords import variants
from .load import Source
from .parts import Part, saying


def choice_of(composer: Composer, part: Part) -> Source:
    """The schema of a part that may be a choice of types, a named one's own too."""
    if part.named is None:
        return part.schema
    inner = saying(composer.parts(part.schema, top=True))
    return inner[0].schema if len(inner) == 1 else part.schema


def opened(composer: Composer, parts: list[Part]) -> list[Part]:
    """The parts, with those of a named one that is more than the choice it holds."""
    if len(parts) < 2:
        return parts
    found: list[Part] = []
    for part in parts:
        inner = saying(composer.parts(part.schema, top=True)) if part.named else []
        held = len(inner) > 1 and any(variants(choice_of(composer, p)) for p in inner)
        found += inner if held else [part]
    return found


def are_choice(composer: Composer, parts: Iterable[Part]) -> bool:
    """Whether a value is one of several types, each with a name of its own."""
    telling = saying(parts)
    return len(telling) == 1 and len(variants(choice_of(composer, telling[0]))) > 1


def without_null(composer: Composer, parts: list[Part]) -> list[Part]:
    """The parts of the object that is chosen, where only null could be instead."""
    telling = saying(parts)
    if len(telling) != 1 or telling[0].named is not None:
        return parts
    others = [v for v in variants(telling[0].schema) if not composer.is_null(v)]
    inner = composer.all_parts(others) if len(others) == 1 else []
    whole = inner and all(part.named is None for part in inner)
    return inner if whole and composer.has_fields(inner) else parts

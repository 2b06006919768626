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

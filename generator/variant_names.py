"""What the variants of a choice are called where the format's rules need not hold.

What tells a variant from the others names it: what it calls itself, a constant, a property
that it alone has. All follows from the choice itself, so nothing that is added elsewhere
in a document changes a name. A number is the last resort, and alone follows an order.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from . import ir
from .composition import Composer
from .keywords import kinds, members, variant_name, variants
from .load import Source
from .names import words
from .nouns import singular
from .parts import Part, saying, without_bare
from .places import Place
from .resolve import is_ref
from .shapes import Shape
from .text import Text
from .values import constants

# A title that is a sentence is no name.
_MOST_WORDS = 5


@dataclass(frozen=True, eq=False)
class _Variant:
    """A variant: what it calls itself, and what its type consists of.

    Most choices are between types that have names, and nothing is asked of those.
    """

    composer: Composer
    schema: Source
    others: Sequence[Part]
    """What holds for it besides."""

    @cached_property
    def parts(self) -> list[Part]:
        return [*self.composer.all_parts([self.schema]), *self.others]

    @cached_property
    def is_class(self) -> bool:
        """Whether it is a class by itself."""
        telling = without_bare(saying(self.parts))
        return bool(telling) and self.composer.has_fields(telling)

    @cached_property
    def makes_one(self) -> bool:
        """Whether a class is made for it, or within it, that has no other name."""
        if self.composer.is_null(self.schema) or self.composer.is_named(self.parts):
            return False
        return self.is_class or _leads_to_class(self.composer, self.schema, set())

    @property
    def is_object(self) -> bool:
        return self.is_class and self.makes_one

    @cached_property
    def said(self) -> str:
        """What it calls itself, or is called where it stands."""
        said = variant_name(self.schema) or ""
        if is_ref(self.schema):
            return said or self.composer.target(self.schema).pointer.rpartition("/")[2]
        return said if len(words(said)) <= _MOST_WORDS else ""

    @cached_property
    def _shape(self) -> Shape:
        return self.composer.shape(self.parts) if self.is_class else Shape()

    @cached_property
    def properties(self) -> frozenset[str]:
        return frozenset(self._shape.properties)

    @cached_property
    def required(self) -> frozenset[str]:
        """The properties that it has to have, if it has no other name."""
        found = self._shape.required & self.properties
        return frozenset(found if self.makes_one else ())

    @cached_property
    def constants(self) -> Sequence[tuple[str, str]]:
        """The properties that have one value, if it has no other name."""
        found = self._shape.properties if self.makes_one else {}
        return tuple(_constants(self.composer, found))


def variant_places(
    composer: Composer, schema: Source, place: Place, others: Sequence[Part]
) -> list[tuple[Source, Place]]:
    """The variants of a choice, each with the place of its types.

    With `others`, which hold as well, each variant is a class of its own.
    """
    listed = schema.get("oneOf") or schema / "anyOf"
    every = [_Variant(composer, item, others) for item in listed]
    made = [each for each in every if each.makes_one]
    if not made:
        return [(each.schema, place) for each in every]
    if len(made) == 1 and place.path and sum(each.is_class for each in every) <= 1:
        # No other class can be meant by the name of the whole.
        return [(each.schema, place) for each in every]
    names = _names(every, place)
    return [
        (each.schema, place.below(names[each]) if each in names else place)
        for each in every
    ]


def _leads_to_class(composer: Composer, schema: Source, seen: set[Source]) -> bool:
    """Whether what a variant consists of has a class that is named for its place."""
    target = composer.target(schema)
    if target in seen or composer.named(target) is not None:
        return False
    seen.add(target)
    parts = [part for part in composer.all_parts([target]) if part.named is None]
    if parts and composer.has_fields(parts):
        return True
    inner = [
        part.schema / key
        for part in parts
        for key in ("items", "additionalProperties")
        if isinstance(members(part.schema).get(key), dict)
    ]
    inner += [item for part in parts for item in variants(part.schema)]
    return any(_leads_to_class(composer, item, seen) for item in inner)


def _constants(
    composer: Composer, properties: dict[str, list[Source]]
) -> Iterator[tuple[str, str]]:
    """The properties that have one value, a word or several, with it."""
    for name, schemas in properties.items():
        values = {constants(composer.target(schema)) for schema in schemas}
        match [value for value in values if value is not None]:
            case [ir.Enum(values=(Text() as only,))] if words(only.value):
                yield name, only.value
            case _:
                pass


# ---- What tells variants apart -------------------------------------------------------


def _names(every: Sequence[_Variant], place: Place) -> dict[_Variant, str]:
    """The names of the variants that need one."""
    found: dict[_Variant, str] = {}
    choice = _Choice(every)
    ways: tuple[Callable[[_Variant], str], ...] = (
        lambda each: each.said,
        lambda each: _constant(each, choice),
        lambda each: _own_property(each, choice),
        lambda each: _kind(each, choice),
    )
    for way in ways:
        rest = [each for each in every if each.makes_one and each not in found]
        wanted = {each: name for each in rest if words(name := way(each))}
        often = Counter(words(name) for name in (*wanted.values(), *found.values()))
        new = {each: n for each, n in wanted.items() if often[words(n)] == 1}
        said = way is ways[0]
        found |= {each: _fitting(n, place, said=said) for each, n in new.items()}
    rest = [each for each in every if each.makes_one and each not in found]
    if len(rest) == 1 and found:
        found[rest[0]] = _fitting("other", place)
    for number, each in enumerate(every, start=1):
        if each.makes_one and each not in found:
            found[each] = _fitting(f"variant_{number}", place)
    return found


class _Choice:
    """What the variants of a choice have, counted: each of thousands asks for it."""

    def __init__(self, every: Sequence[_Variant]) -> None:
        classes = [each for each in every if each.is_class]
        self.classes = len(classes)
        self.objects = sum(each.is_object for each in every)
        self.having = Counter(name for each in classes for name in each.properties)
        self.needing = Counter(name for each in classes for name in each.required)
        values = defaultdict[str, list[str]](list)
        for each in every:
            for name, value in each.constants:
                values[name].append(value)
        self.telling = {
            name: len(found)
            for name, found in values.items()
            if len(set(found)) == len(found)
        }
        """The constants that no two variants share, with how many have each."""


def _constant(variant: _Variant, choice: _Choice) -> str:
    """The value of the constant by which the most variants are told apart."""
    telling = choice.telling
    own = [(name, value) for name, value in variant.constants if name in telling]
    ranked = sorted(own, key=lambda pair: (-telling[pair[0]], pair[0]))
    return ranked[0][1] if ranked else ""


def _own_property(variant: _Variant, choice: _Choice) -> str:
    """A property that a variant has, or needs, and no other one does."""
    if not variant.is_object:
        return ""
    if choice.classes == 1 and len(variant.required) != 1:
        return ""
    for names, count in (
        (variant.required, choice.having),
        (variant.required, choice.needing),
        (variant.properties, choice.having),
    ):
        own = [name for name in names if count[name] == 1]
        if own:
            return min(own)
    return ""


def _kind(variant: _Variant, choice: _Choice) -> str:
    """What kind of a type a variant is, where no other one is of it."""
    if not variant.is_object:
        return "value" if kinds(variant.schema) == {"object"} else "item"
    if not variant.properties:
        return "empty"
    return "object" if choice.objects == 1 else ""


# ---- Names within names --------------------------------------------------------------


def _fitting(name: str, place: Place, *, said: bool = False) -> str:
    """A name without the words that are said before it.

    At the top of a module, what is called something is called so; a value or a property
    says too little there by itself.
    """
    if not place.path and not place.prefix:
        alone = said or len(words(name)) > 1
        return name if alone else f"{place.module[-1]}_{name}"
    before = [word for part in (place.prefix, *place.path) for word in words(part)]
    rest = list(words(name))
    rest = rest[_same(rest, before) :]
    rest = rest[: len(rest) - _same(rest[::-1], before[::-1])]
    return "_".join(rest) or name


def _same(some: Sequence[str], others: Sequence[str]) -> int:
    """How many words are the same at the beginning of both, in either number."""
    count = 0
    for one, other in zip(some, others, strict=False):
        if singular(one) != singular(other):
            break
        count += 1
    return count

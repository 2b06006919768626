"""Choices of types: what each variant is, and what it is called."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from . import ir
from .choices import are_choice
from .composition import Composer
from .discriminators import Discriminator
from .errors import Excluded, SpecError, refuse
from .keywords import (
    admits_null,
    kinds,
    members,
    text_of,
    variant_name,
    variants,
)
from .load import Source
from .meets import union_of
from .names import words
from .parts import Part
from .places import Place, Typed
from .resolve import is_ref
from .text import Text
from .values import constants
from .variant_names import variant_places

# Choices of choices, and several choices that hold at once, multiply.
_MOST_VARIANTS = 500


@dataclass(frozen=True, slots=True)
class Unions:
    """Makes unions, given how a schema and how several parts become a type."""

    composer: Composer
    of_schema: Callable[[Source, Place], Typed]
    of_parts: Callable[[list[Part], Place], Typed]
    brief_names: bool = False

    def union(self, schema: Source, place: Place, others: Sequence[Part] = ()) -> Typed:
        """A choice of types, each of which may have to be of some `others` as well."""
        every = variants(schema)
        choice = {id(item) for item in every if not self.composer.is_null(item)}
        discriminator = Discriminator.of(schema, self.composer.resolver)
        found: list[Typed] = []
        tags: list[tuple[ir.Ref, Text]] = []
        count = 0
        for item, where in self._places(schema, place, others):
            if id(item) in choice:
                if len(choice) == 1 or self._is_choice(item):
                    where = place
                made = list(self._variant(item, where, others))
                found += made
                count += sum(map(_count, made))
                if count > _MOST_VARIANTS:
                    raise _too_many(schema)
                if discriminator and len(made) == 1:
                    tags += discriminator.tags(item, made[0].type)
        tag = discriminator.tag if discriminator else None
        types = [typed.type for typed in found]
        nullable = admits_null(schema) or any(typed.nullable for typed in found)
        nothing = ir.NULL if every and not choice else ir.ANYTHING
        whole = union_of(types, tag) or nothing
        if isinstance(whole, ir.Union) and whole.tag:
            whole = replace(whole, tags=tuple(tags))
        return Typed(whole, nullable)

    def _variant(
        self, schema: Source, place: Place, others: Sequence[Part]
    ) -> Iterator[Typed]:
        """The type of a variant that has to be of the `others` too, if there is one."""
        others = [
            part
            for part in others
            if not _holds(self.composer, schema, part) and self._counts(part, schema)
        ]
        if not others:
            yield self.of_schema(schema, place)
            return
        try:
            yield self.of_parts([*self.composer.all_parts([schema]), *others], place)
        except Excluded:
            pass
        except SpecError as error:
            self.composer.resolver.complaints.keep(error)

    def _counts(self, part: Part, variant: Source) -> bool:
        """Whether what a part says counts for a variant.

        Without a `type`, `items` limit arrays, and `properties` objects: a string beside
        is as good with them as without (JSON Schema 2020-12, core 10.3).
        """
        implied = kinds(part.schema)
        if part.named is not None or "type" in members(part.schema) or not implied:
            return True
        target = self.composer.target(variant)
        own = [
            kinds(each.schema) - {"null"}
            for each in self.composer.parts(target, top=True)
            if each.named is None
        ]
        return not any(each and each.isdisjoint(implied) for each in own)

    def _is_choice(self, schema: Source) -> bool:
        """Whether a variant is a choice itself, whose variants are those of the whole."""
        target = self.composer.target(schema)
        if self.composer.named(target) is not None:
            return False
        return are_choice(self.composer, self.composer.parts(target, top=True))

    def _places(
        self, schema: Source, place: Place, others: Sequence[Part]
    ) -> list[tuple[Source, Place]]:
        """All variants of a choice with the places of their types."""
        if self.brief_names:
            return variant_places(self.composer, schema, place, others)
        return [(item, place.below(name)) for item, name in self._names(schema)]

    def _names(self, schema: Source) -> list[tuple[Source, str]]:
        """All variants of a choice with their names.

        Where one property tells them apart, and it is not said which value stands for
        which, the values are the names.
        """
        every = list(schema.get("oneOf") or schema / "anyOf")
        names = [self._name(item, number) for number, item in enumerate(every)]
        discriminator = schema.get("discriminator")
        if discriminator is not None and discriminator.get("mapping") is None:
            tag = text_of(discriminator.get("propertyName")).value
            values = [self._value(item, tag) for item in every]
            if len(set(values)) == len(every):
                names = [v or name for v, name in zip(values, names, strict=True)]
        return list(zip(every, names, strict=True))

    def _value(self, schema: Source, tag: str) -> str | None:
        """The only value of a variant's property, for one that is not named otherwise."""
        parts = self.composer.all_parts([schema])
        found = self.composer.shape(parts).properties.get(tag, ())
        kinds = [constants(self.composer.target(item)) for item in found]
        match kinds:
            case [ir.Enum(values=(Text() as value,))] if words(value.value):
                return value.value
            case _:
                return None

    def _name(self, schema: Source, number: int) -> str:
        if (name := variant_name(schema)) is not None:
            return name
        if is_ref(schema):
            return self.composer.target(schema).pointer.rpartition("/")[2]
        return f"union_member_{number}"


def _holds(composer: Composer, schema: Source, part: Part) -> bool:
    """Whether a part is among those of a schema, or of the named ones of those."""
    waiting, seen = composer.all_parts([schema]), set[Source]()
    while waiting:
        each = waiting.pop()
        if each.schema == part.schema and members(each.schema) == members(part.schema):
            return True
        if each.named is not None and each.schema not in seen:
            seen.add(each.schema)
            waiting += composer.at_top(each.schema)
    return False


def _count(typed: Typed) -> int:
    return len(typed.type.variants) if isinstance(typed.type, ir.Union) else 1


def _too_many(schema: Source) -> SpecError:
    return refuse(
        "too-many-variants",
        f"more than {_MOST_VARIANTS} types may stand here",
        schema.location,
        "list the choices that it is made of under `models` in the settings, so that"
        " each is one type, or combine fewer of them in `allOf`",
    )

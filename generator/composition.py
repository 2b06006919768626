"""All that holds for a value: `allOf`, and what stands beside a `$ref`.

Sources: JSON Schema 2020-12, core 10.2.1.1 (`allOf`) and 8.2.3.1 (siblings of `$ref`);
OpenAPI 3.0.4, 4.7.23 (in 3.0 siblings of `$ref` are ignored).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from .errors import Endless, SpecError, refuse
from .keywords import (
    admits_null,
    is_choice,
    is_null,
    is_object,
    kinds,
    members,
    required,
    says_type,
    schema_at,
    text_of,
    variants,
    without,
)
from .load import Source
from .parts import Part, saying, split, without_bare
from .places import NamedSchema
from .plain import MOST_STEPS, leads_too_far
from .resolve import REFERENCES, Resolver, is_ref
from .shapes import Shape, shape_of
from .text import NO_TEXT, Text
from .uses import Uses
from .ways import Ways

T = TypeVar("T")

MARKS = ("readOnly", "writeOnly")
# What stands beside a `$ref` in 3.0 and is meant all the same.
_BESIDE = frozenset({"nullable", "description"})


@dataclass(eq=False)
class Composer:
    """Takes schemas apart, following references to all but the named ones."""

    resolver: Resolver
    own_types: Mapping[Source, NamedSchema]
    _fielded: dict[Source, bool | None] = field(
        default_factory=dict[Source, bool | None]
    )
    _shapes: dict[Source, Shape | None] = field(
        default_factory=dict[Source, Shape | None]
    )
    _null: dict[Source, bool | None] = field(default_factory=dict[Source, bool | None])
    _of_variants: dict[Source, bool] = field(default_factory=dict[Source, bool])

    def __post_init__(self) -> None:
        version = self.resolver.document.data.get("openapi")
        self._is_30 = str(version).startswith("3.0")
        self._ways = Ways(self.target)
        self.count = Uses(self.resolver).count
        # Under this it is noted which marks a schema has.
        self.marks = self, MARKS

    def named(self, schema: Source) -> NamedSchema | None:
        """The settings' name for exactly this place of the document."""
        return self.own_types.get(schema)

    def target(self, schema: Source) -> Source:
        """What a reference stands for: a named schema on the way, or its end.

        A reference on the way beside which there is more to say is an end too.
        """
        if not is_ref(schema):
            return schema
        if self not in schema.known:
            found = self._target(schema)
            if self.resolver.complaints:  # it may have led nowhere
                return found
            schema.known[self] = found
        known: Source = schema.known[self]
        return known

    def _target(self, schema: Source) -> Source:
        if self.resolver.is_lost(schema):
            return self.resolver.resolve(schema)
        # It holds for as long as no other schema gets a name.
        asked = self, "target", len(self.own_types)
        passed: list[Source] = []
        while is_ref(schema) and asked not in schema.known:
            passed.append(schema)
            schema = self.resolver.follow(schema)
            if self.named(schema) or (is_ref(schema) and self._says_more(schema)):
                break
        else:
            schema = schema.known.get(asked, schema)
        for each in passed:
            each.known[asked] = schema
        return schema

    def _followed(self, reference: Source) -> Source:
        """What a reference points at; its stand-in where it leads nowhere."""
        lost = self.resolver.is_lost(reference)
        way = self.resolver.resolve if lost else self.resolver.follow
        return way(reference)

    def _says_more(self, reference: Source) -> bool:
        beside = self.beside(reference)
        marked = any(members(beside).get(mark) is True for mark in MARKS)
        return marked or says_type(beside) or bool(required(beside))

    def beside(self, schema: Source) -> Source:
        """What counts of a reference besides its target."""
        rest = without(schema, *REFERENCES)
        dropped = (key for key in members(rest) if key not in _BESIDE)
        return without(rest, *dropped) if self._is_30 else rest

    def parts(self, schema: Source, *, top: bool = False) -> Sequence[Part]:
        """The schemas that all hold, in the document's order, those within others too.

        The one asked for is itself never a named part if it is at the `top`. What is
        referred to again, or is part of itself, adds nothing the second time.
        """
        known: Sequence[Part] | None = schema.known.get((self, top))
        if known is not None:
            return known
        found = tuple(self._parts(schema, set(), schema, top=top))
        if not self.resolver.complaints:  # else some may have led nowhere
            schema.known[self, top] = found
        return found

    def at_top(self, schema: Source) -> list[Part]:
        """The parts of a schema that is to be a type of its own."""
        return list(self.parts(schema, top=True)) or [Part(schema)]

    def _parts(
        self,
        schema: Source,
        seen: set[Source],
        whole: Source,
        *,
        top: bool,
        chosen: bool = False,
    ) -> Iterator[Part]:
        """`whole` is what the parts are of; if it is `chosen`, choices are made."""
        named = None if top or is_ref(schema) else self.named(schema)
        if named is not None:
            yield Part(schema, named)
            return
        rest = schema
        if is_ref(schema):
            yield from self._referred(schema, seen, whole)
            rest = self.beside(schema)
        if "allOf" in rest:
            for item in rest / "allOf":
                yield from self._parts(item, seen, whole, top=False, chosen=chosen)
        made = ("oneOf", "anyOf", "discriminator") if chosen else ()
        yield from split(without(rest, "allOf", *made))

    def _referred(
        self, schema: Source, seen: set[Source], whole: Source
    ) -> Iterator[Part]:
        target = self.target(schema)
        # What is one of the ways of a choice that it refers to has chosen: itself.
        chosen = whole in self._ways.of(target)
        if (named := self.named(target)) is not None and not chosen:
            yield Part(target, named)
        elif target not in seen:
            seen.add(target)
            yield from self._parts(target, seen, whole, top=True, chosen=chosen)

    def all_parts(self, schemas: Sequence[Source]) -> list[Part]:
        """The parts of all `schemas`, each once."""
        if len(schemas) == 1 and len(sole := self.parts(schemas[0])) < 2:
            return list(sole)
        found: dict[tuple[Source, tuple[str, ...]], Part] = {}
        for schema in schemas:
            for part in self.parts(schema):
                keys = tuple(members(part.schema))
                found.setdefault((part.schema, keys), part)
        return list(found.values())

    def sole(self, schema: Source) -> Source:
        """The one schema that says all of the type; else `schema` itself."""
        while not is_ref(schema) and self.named(schema) is None and "allOf" in schema:
            telling = [item for item in schema / "allOf" if says_type(item)]
            other = without(schema, "allOf")
            demands = any(required(item) for item in (other, *(schema / "allOf")))
            if len(telling) != 1 or demands or says_type(other):
                break
            schema = telling[0]
        return schema

    def admits_null(self, parts: Iterable[Part]) -> bool:
        """Whether null is among the values that all `parts` allow."""
        telling = saying(parts)
        return bool(telling) and all(map(self._admits_null, telling))

    def _admits_null(self, part: Part) -> bool:
        if part.named is not None:
            return self._once(part.schema, self._null, self.admits_null)
        return admits_null(part.schema) or any(
            map(self._variant_admits_null, variants(part.schema))
        )

    def _variant_admits_null(self, variant: Source) -> bool:
        target = self.target(variant)
        if target not in self._of_variants:
            # A choice that is among its own variants has none by that.
            self._of_variants[target] = False
            if self._null.get(target, ...) is not None:
                found = self.admits_null(self.parts(variant))
                self._of_variants[target] = found
        return self._of_variants[target]

    def is_null(self, schema: Source) -> bool:
        """Whether null is all that a schema allows, or what it refers to."""
        return is_null(self.target(schema))

    def is_named(self, parts: list[Part]) -> bool:
        """Whether all that holds for an object is said by one named schema."""
        telling = without_bare(saying(parts))
        named = len(telling) == 1 and telling[0].named is not None
        return named and not self._demands_more(parts)

    def _demands_more(self, parts: Sequence[Part]) -> bool:
        """Whether a property of a named part is required by others alone."""
        wanted = {
            name for part in parts if not part.named for name in required(part.schema)
        }
        if not wanted:
            return False
        shape = self.shape(part for part in parts if part.named is not None)
        return not shape.required >= wanted & shape.properties.keys()

    def _once(
        self,
        named: Source,
        known: dict[Source, T | None],
        make: Callable[[Sequence[Part]], T],
    ) -> T:
        """What is made of the parts of a named schema, which is not made of itself."""
        if named not in known:
            known[named] = None
            try:
                known[named] = make(self.parts(named, top=True))
            except SpecError:
                # It is not being made any more: that is told again, and no circle.
                del known[named]
                raise
        found = known[named]
        if found is None:
            raise refuse(
                "circular-ref",
                "the schema is part of itself",
                named.location,
                "take it out of its own `allOf`",
            )
        return found

    def first_doc(self, schemas: Iterable[Source]) -> Text:
        """What the document says of the first schema of which it says anything."""
        docs = (self.doc_of(schema) for schema in schemas)
        return next((doc for doc in docs if doc), NO_TEXT)

    def doc_of(self, schema: Source) -> Text:
        """What the document says of a schema: beside the `$ref`, or at its target."""
        while not (found := text_of(schema_at(schema, "description"))):
            inner = self.sole(schema)
            if inner == schema and not is_ref(schema):
                break
            schema = self._followed(inner) if is_ref(inner) else inner
        return found

    def shape(self, parts: Iterable[Part]) -> Shape:
        """The object that all `parts` describe, the properties of named ones too."""
        shape = Shape()
        for part in parts:
            if part.named is not None:
                above = self._once(part.schema, self._shapes, self.shape)
                shape.add(above)
                shape.steps = max(shape.steps, above.steps + 1)
                if shape.steps > MOST_STEPS:
                    # Each of the many would take as long to look at again.
                    raise Endless(leads_too_far(part.schema.location).diagnostics)
            else:
                shape.add(shape_of(part.schema))
        return shape

    def needed(self, schema: Source) -> set[str] | None:
        """The properties that an object has to have; None for what is no object."""
        parts = list(self.parts(self.target(schema), top=True))
        return self.shape(parts).required if self.has_fields(parts) else None

    def has_fields(self, parts: Iterable[Part]) -> bool:
        """Whether `parts` say that a value is an object with known properties."""
        found = False
        for part in parts:
            if part.named is not None:
                if not self._once(part.schema, self._fielded, self.has_fields):
                    return False
                found = True
            elif says_type(part.schema):
                if is_choice(part.schema) or not kinds(part.schema) <= _OBJECT:
                    return False
                found = found or is_object(part.schema)
        return found


_OBJECT = frozenset({"object", "null"})

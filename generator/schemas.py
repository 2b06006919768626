"""Schemas become types: named models, nested ones, and everything in between.

Which schemas are types of their own is the settings' choice. All others are spelt where
they are used; an object among them becomes a class of the using module, named for the
properties that lead to it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from . import ir, places
from .arrays import Arrays, is_plain_array
from .bases import base_of
from .choice_names import ChoiceNames
from .choices import are_choice, choice_of, opened, without_null
from .circles import Circles
from .collection import Models, undone_on_error
from .composition import Composer
from .fields import Fields
from .keywords import (
    admits_null,
    is_plain_enum,
    kinds,
    kinds_in_order,
    members,
    required,
    says_type,
    variants,
    without,
)
from .load import Source
from .meets import Contradictions, are_apart, meet_of_all, union_of
from .names import Casing
from .parts import Key, Part, contradiction, key_of, left_out, saying, without_bare
from .places import NamedSchema, OwnTypes, Place, Role, Typed
from .properties import named
from .resolve import Resolver, is_ref
from .shapes import Shape
from .text import Code, Text
from .unions import Unions
from .values import constants, of_kind, scalar

ANY = Typed(ir.ANYTHING)

__all__ = ["NamedSchema", "OwnTypes", "Place", "Role", "Typed", "Types", "named"]


@dataclass
class Types:
    """Turns schemas into types, and collects the models that come up on the way."""

    resolver: Resolver
    casing: Casing
    own_types: OwnTypes
    contradictions: Contradictions
    models: Models = field(default_factory=OrderedDict[ir.Ref, ir.Model])
    sorted_properties: bool = True

    def __post_init__(self) -> None:
        # The types whose schemas are being read, by the places of those; and all classes
        # by where they are used: a schema that is met twice there is one class.
        self._open: dict[Key, ir.Ref] = {}
        self._nested: dict[tuple[Place, Key], ir.Ref] = {}
        self._complaints = self.resolver.complaints
        self._composer = Composer(self.resolver, self.own_types)
        self._circles = Circles(self._composer)
        self._arrays = Arrays(self._called)
        self._fields = Fields(
            self._composer, self._called, self.casing, self.sorted_properties
        )
        self._names = places.NestedNames(self.casing, self.models)
        self.choice_names = ChoiceNames(self.casing, self.models, self._names)
        brief = self.casing.brief
        self._unions = Unions(self._composer, self.type_of, self._tried, brief)

    def type_of(self, schema: Source, place: Place) -> Typed:
        """The type of a schema at `place`; anything, with a complaint, if it has none."""
        return self._of_all([schema], place)

    def holds_fields(self, schema: Source) -> bool:
        """Whether a schema, with all that it is made of, is an object with properties."""
        return self._composer.needed(schema) is not None

    def demands(self, schema: Source) -> bool:
        """Whether a schema is an object, of whose properties some have to be there."""
        return bool(self._composer.needed(schema))

    def doc_of(self, schema: Source) -> Text:
        """What the document says of a schema: beside the `$ref`, or at its target."""
        return self._composer.doc_of(schema)

    def alias(self, name: Code, schema: Source, place: Place) -> ir.Ref:
        """Makes the whole schema a type called `name`, as methods' own types are."""
        parts = self._composer.at_top(self._composer.target(schema))
        return self._define(ir.Ref(place.module, name), parts, place)

    def name_of(self, schema: Source) -> NamedSchema | None:
        """The name of what a schema stands for, where it is a type of its own."""
        return self._composer.named(self._composer.target(schema))

    def force(self, schema: Source) -> ir.Ref | None:
        """The type of a named schema as it is read, made if nothing has used it.

        None for one that has no name.
        """
        chosen, target = self.name_of(schema), self._composer.target(schema)
        return None if chosen is None else self._named(chosen, target, "reply")

    @contextmanager
    def trial(self) -> Generator[None]:
        """What is refused inside is raised in the end, and nothing stays of it."""
        undone = undone_on_error(self.models, self._nested, self._open)
        with undone, self._complaints.gathered():
            yield

    # ---- Fields ----------------------------------------------------------------------

    def fields_of(self, schema: Source, place: Place) -> tuple[ir.Field, ...]:
        """The properties of an object schema, in the order that the settings want."""
        parts = self._composer.parts(self._composer.target(schema), top=True)
        return self._fields.of(self._composer.shape(parts), place)

    # ---- Named types -----------------------------------------------------------------

    def _named(self, chosen: NamedSchema, target: Source, role: Role) -> ir.Ref:
        # An enumeration is the same in both roles.
        role = "reply" if is_plain_enum(target) else role
        ref = places.named_ref(chosen, role, self.casing, self.models, self.own_types)
        if ref not in self.models:
            parts = self._composer.at_top(target)
            with self.contradictions.ruling_out(False):
                self._define(ref, parts, Place(ref.module, role))
        return ref

    def _define(self, ref: ir.Ref, parts: list[Part], place: Place) -> ir.Ref:
        """Makes a type called `ref` of what all `parts` hold for."""
        first = parts[0].schema.location
        if ref in self.models:
            raise places.name_taken(ref, first)
        # Beside a reference there is more to say than at its target.
        own = [part for part in parts if part.named is None] or parts
        doc = self._composer.first_doc(part.schema for part in reversed(own))
        key = key_of(parts)
        if self.casing.brief:
            parts = without_null(self._composer, parts)
            doc = doc or self._composer.first_doc(part.schema for part in parts)
        model = ir.Model(ref, place.role, doc, first)
        # Entered before its fields are read, so that it may refer to itself, and so that
        # the types of a module stand in the order in which a reader meets them.
        self.models[ref] = model
        self._open[key] = ref
        filled = self._complaints.attempt(self._filled, model, parts, place)
        self.models[ref] = filled or model._replace(type=ir.ANYTHING)
        self._open.pop(key, None)
        return ref

    def _filled(self, model: ir.Model, parts: list[Part], place: Place) -> ir.Model:
        name = str(model.ref.name)
        if not self._composer.has_fields(parts):
            plain = place.path or are_choice(self._composer, parts)
            inner = place if plain else place._replace(prefix=name)
            return model._replace(type=self._of_parts(parts, inner).type)
        above, own = base_of(self._composer, parts, place.role, self.casing)
        base = None
        if above is not None and above.named is not None:
            base = self._named(above.named, above.schema, place.role)
        if base is not None and not place.path:
            place = place._replace(prefix=name)
        shape = self._composer.shape(own)
        fields = self._fields.of(shape, place)
        extra = self._others(shape, place)
        if extra is None or place.role == "reply":
            typed = None if extra == ir.ANYTHING else extra
            return model._replace(fields=fields, base=base, extra=typed)
        # A typed dictionary knows its keys; with others, it is a plain one as well.
        known = ir.Ref(model.ref.module, Code(f"{name}Typed"))
        self.models[known] = model._replace(ref=known, fields=fields, base=base)
        return model._replace(type=ir.Union((known, ir.Map(extra))))

    def _others(self, shape: Shape, place: Place) -> ir.Type | None:
        """The type of the values that have no property; None if nothing is said."""
        return union_of([self._called([item], place).whole() for item in shape.others])

    # ---- Schemas in place ------------------------------------------------------------

    def _called(self, schemas: Sequence[Source], place: Place) -> Typed:
        """Like `_of_all`, with a name for a choice that objects are in."""
        before = len(self.models)
        typed = self._of_all(schemas, place)
        if not isinstance(typed.type, ir.Union):
            return typed
        doc, location = self._composer.first_doc(schemas), schemas[0].location
        ref = self.choice_names.named(typed.type, place, doc, location, before)
        return typed if ref is None else typed._replace(type=ref)

    def _of_all(self, schemas: Sequence[Source], place: Place) -> Typed:
        """The type of what all `schemas` hold for."""
        return self._complaints.instead(ANY, self._exactly, schemas, place)

    def _exactly(self, schemas: Sequence[Source], place: Place) -> Typed:
        if len(schemas) > 1:
            return self._of_parts(self._composer.all_parts(schemas), place)
        (schema,) = schemas
        if (plain := scalar(schema)) and self._composer.named(schema) is None:
            return Typed(plain)
        if members(schema).get("x-stainless-any") is True:
            return ANY
        inner = self._composer.sole(schema)
        beside = self._composer.beside(inner) if is_ref(inner) else inner
        alone = is_ref(inner) and not (says_type(beside) or required(beside))
        if alone and self.name_of(inner) is None:
            typed = self._unnamed(self._composer.target(inner), place)
        else:
            typed = self._of_parts(self._composer.all_parts([inner]), place)
        nullable = typed.nullable or members(schema).get("nullable") is True
        return Typed(typed.type, nullable)

    def _unnamed(self, target: Source, place: Place) -> Typed:
        parts = list(self._composer.parts(target, top=True))
        nullable = self._composer.admits_null(parts)
        if (ref := self._open.get(key_of(parts))) is not None:
            return Typed(ref, nullable)
        fielded = self._composer.has_fields(parts)
        if not fielded and self._circles.leads_to_itself(target):
            nested = self._names.ref(place)
            ref = self._define(nested, self._composer.at_top(target), place)
            return Typed(ref, nullable)
        return self._of_all([target], place)

    def _tried(self, parts: list[Part], place: Place) -> Typed:
        """Like `_of_parts`, for one way of several: nothing stays of a wrong one."""
        with self.trial(), self.contradictions.ruling_out(True):
            return self._of_parts(parts, place)

    def _of_parts(self, parts: list[Part], place: Place) -> Typed:
        """The type of what all `parts` hold for."""
        telling = saying(parts)
        if not telling:
            return ANY
        self._composer.count(telling)
        nullable = self._composer.admits_null(telling)
        if self._composer.has_fields(telling) and not self._composer.is_named(parts):
            return Typed(self._class(parts, place), nullable)
        kept = without_bare(telling)
        kind = self._of_kept(opened(self._composer, kept), place)
        bare = left_out(telling, kept)
        if any(are_apart(self.models, kind, kinds(part.schema)) for part in bare):
            kind = self.contradictions.of(contradiction(telling))
        return Typed(kind, nullable)

    def _of_kept(self, parts: list[Part], place: Place) -> ir.Type:
        """The same of the `parts` that say more than a type that others imply."""
        if len(parts) == 1:
            return self._of_part(parts[0], place).type
        for number, part in enumerate(parts):
            choice = choice_of(self._composer, part)
            if variants(choice):
                others = [*parts[:number], *parts[number + 1 :]]
                return self._unions.union(choice, place, others).type
        if all(map(is_plain_array, parts)):
            return self._arrays.common(parts, place)
        types = [self._of_part(part, place).type for part in parts]
        kind = meet_of_all(self.models, types)
        return kind or self.contradictions.of(contradiction(parts))

    def _class(self, parts: list[Part], place: Place) -> ir.Ref:
        key = key_of(parts)
        found = self._open.get(key) or self._nested.get((place, key))
        if found is None:
            found = self._names.ref(place)
            self._nested[place, key] = self._define(found, parts, place)
        return found

    def _of_part(self, part: Part, place: Place) -> Typed:
        if part.named is not None:
            ref = self._named(part.named, part.schema, place.role)
            if self.models[ref].type == ir.NULL:
                # Python cannot tell `X | None` where X is None itself.
                return Typed(ir.NULL)
            return Typed(ref, self._composer.admits_null([part]))
        schema = part.schema
        if members(schema).get("x-stainless-any") is True:
            return ANY
        if (values := constants(schema)) is not None:
            return Typed(values, admits_null(schema))
        if variants(schema):
            return self._unions.union(schema, place)
        found = [kind for kind in kinds_in_order(schema) if kind != "null"]
        types = [self._of_kind(schema, kind, place) for kind in found]
        nothing = ir.NULL if "null" in kinds(schema) else ir.ANYTHING
        return Typed(union_of(types) or nothing, admits_null(schema) and bool(found))

    def _of_kind(self, schema: Source, kind: str, place: Place) -> ir.Type:
        if kind == "array":
            return self._arrays.array(schema, place)
        if kind != "object":
            return of_kind(schema, kind)
        part = Part(schema)
        if self._composer.has_fields([Part(without(schema, "type"))]):
            return self._class([part], place)
        shape = self._composer.shape([part])
        return ir.Map(self._others(shape, place) or ir.ANYTHING)

"""Schemas become types: named models, nested ones, and everything in between.

Which schemas are types of their own is the settings' choice. All others are spelt where
they are used; an object among them becomes a class of the using module, named for the
properties that lead to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from . import ir
from .errors import refuse
from .keywords import (
    admits_null,
    constant,
    is_object,
    is_plain_enum,
    kinds,
    refuse_siblings,
    refuse_unread,
    text_of,
    unsupported,
    variants,
)
from .load import Source
from .names import Casing, assign, key_attribute, model_attribute, singular_snake
from .resolve import Resolver, is_ref
from .text import NO_TEXT, Code, Text, identifier

Role: TypeAlias = Literal["reply", "request"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the types of a schema go: a module, and the properties that led there."""

    module: tuple[Code, ...]
    role: Role
    path: tuple[str, ...] = ()

    def below(self, name: str) -> Place:
        return replace(self, path=(*self.path, name))

    def singular(self) -> Place:
        """The place of an array's items: `tools` holds a `Tool`."""
        *head, last = self.path or ("item",)
        return replace(self, path=(*head, singular_snake(last)))


@dataclass(frozen=True, slots=True)
class Typed:
    """A schema's type, and whether null may stand in its place."""

    type: ir.Type
    nullable: bool = False

    def whole(self) -> ir.Type:
        """One type that includes the null, for places with no flag for it."""
        return ir.Union((self.type, ir.NULL)) if self.nullable else self.type


@dataclass(frozen=True, slots=True)
class NamedSchema:
    """A schema that the settings make a type of its own."""

    name: str
    folder: tuple[Code, ...]
    shared: bool = False


@dataclass
class Types:
    """Turns schemas into types, and collects the models that come up on the way."""

    resolver: Resolver
    casing: Casing
    own_types: Mapping[str, NamedSchema]
    models: dict[ir.Ref, ir.Model] = field(default_factory=dict[ir.Ref, ir.Model])
    _open: list[str] = field(default_factory=list[str])

    def type_of(self, schema: Source, place: Place) -> Typed:
        """The type of a schema used at `place`.

        Raises SpecError for what has no exact type yet, saying where.
        """
        if is_ref(schema):
            refuse_siblings(schema)
            return self._referred(self.resolver.resolve(schema), place)
        return self._inline(schema, place)

    def fields_of(self, schema: Source, place: Place) -> tuple[ir.Field, ...]:
        """The properties of an object schema, required ones first."""
        # Something else than a list is a warning of `validate`.
        listed = schema.as_dict().get("required")
        required = {
            item
            for item in (listed if isinstance(listed, list) else ())
            if isinstance(item, str)
        }
        properties = schema.get("properties")
        chosen = {
            name: item
            for name, item in (properties.items() if properties else ())
            if not self._belongs_elsewhere(item, place.role)
        }
        style = model_attribute if place.role == "reply" else key_attribute
        names = assign(
            (name, named(style, name, item)) for name, item in chosen.items()
        )
        fields = [
            self._field(name, names[name], item, name in required, place)
            for name, item in chosen.items()
        ]
        order = sorted(fields, key=lambda f: (not f.required, f.name != "id", f.name))
        return tuple(order)

    def _belongs_elsewhere(self, schema: Source, role: Role) -> bool:
        """OpenAPI 3.1, 4.8.24.2: what is read only is not sent, and the other way."""
        mark = "readOnly" if role == "request" else "writeOnly"
        places = (schema, self.resolver.resolve(schema))
        return any(place.as_dict().get(mark) is True for place in places)

    def doc_of(self, schema: Source) -> Text:
        """What the document says of a schema: beside the `$ref`, or at its target."""
        found = schema.get("description")
        if found is None and is_ref(schema):
            found = self.resolver.resolve(schema).get("description")
        return text_of(found)

    def alias(self, name: Code, schema: Source, place: Place) -> ir.Ref:
        """Makes the whole schema a type called `name`, as methods' own types are."""
        return self._define(name, schema, place)

    # ---- Named schemas ---------------------------------------------------------------

    def _referred(self, target: Source, place: Place) -> Typed:
        chosen = self.own_types.get(target.pointer)
        if chosen is None:
            return self._unnamed(target, place)
        role: Role = "reply" if is_plain_enum(target) else place.role
        ref = self._ref(chosen, role)
        if ref not in self.models:
            self._define(ref.name, target, Place(ref.module, role))
        return Typed(ref, admits_null(target))

    def _ref(self, named: NamedSchema, role: Role) -> ir.Ref:
        name, folder = named.name, named.folder
        if named.shared:
            folder = (Code("shared" if role == "reply" else "shared_params"),)
        elif role == "request" and not name.endswith("_param"):
            name = f"{name}_param"
        return ir.Ref((*folder, identifier(name)), Code(self.casing.pascal(name)))

    def _unnamed(self, target: Source, place: Place) -> Typed:
        if target.pointer in self._open:
            raise refuse(
                "recursive-schema",
                "this schema contains itself, so it needs a name of its own",
                target.location,
                "list it under `models` of a resource in the settings",
            )
        self._open.append(target.pointer)
        try:
            return self._inline(target, place)
        finally:
            self._open.pop()

    def _define(self, name: Code, schema: Source, place: Place) -> ir.Ref:
        ref = ir.Ref(place.module, name)
        if ref in self.models:
            raise refuse(
                "name-collision",
                f"two types want to be called `{name}` in `{'.'.join(place.module)}`",
                schema.location,
                "list one of them under `models` of a resource in the settings",
            )
        model = ir.Model(ref, place.role, self.doc_of(schema), schema.location)
        # Entered before its fields are read, so that it may refer to itself, and so that
        # the types of a module stand in the order in which a reader meets them.
        self.models[ref] = model
        if is_object(schema):
            model = replace(model, fields=self.fields_of(schema, place))
            _refuse_renamed(model, schema)
        else:
            model = replace(model, type=self._inline(schema, place).type)
        self.models[ref] = model
        return ref

    # ---- Schemas in place ------------------------------------------------------------

    def _inline(self, schema: Source, place: Place) -> Typed:
        refuse_unread(schema)
        nullable = admits_null(schema)
        if (value := schema.get("const")) is not None:
            return Typed(ir.Enum((constant(value),)), nullable)
        if (values := schema.get("enum")) is not None:
            listed = tuple(constant(item) for item in values if item.value is not None)
            return Typed(ir.Enum(listed) if listed else ir.NULL, nullable)
        if choice := variants(schema):
            return Typed(self._union(schema, choice, place), nullable)
        found = sorted(kinds(schema) - {"null"})
        if len(found) > 1:
            raise unsupported(schema, "a schema with several types")
        kind = found[0] if found else None
        return Typed(self._of_kind(schema, kind, place), nullable)

    def _of_kind(self, schema: Source, kind: str | None, place: Place) -> ir.Type:
        match kind:
            case None:
                return ir.ANYTHING
            case "object":
                return self._object(schema, place)
            case "array":
                items = schema.get("items")
                if items is None:
                    return ir.Array(ir.ANYTHING)
                return ir.Array(self.type_of(items, place.singular()).whole())
            case "string" if schema.as_dict().get("format") == "binary":
                return ir.File()
            case "string" | "integer" | "number" | "boolean":
                return ir.Scalar(kind)
            case _:
                raise unsupported(schema, f"the type `{kind}`")

    def _object(self, schema: Source, place: Place) -> ir.Type:
        if is_object(schema):
            name = Code(self.casing.pascal("_".join(place.path)))
            return self._define(name, schema, place)
        values = schema.get("additionalProperties")
        if values is None or isinstance(values.value, bool):
            return ir.Map(ir.ANYTHING)
        return ir.Map(self.type_of(values, place.below("value")).whole())

    def _union(self, schema: Source, choice: list[Source], place: Place) -> ir.Type:
        types = [self.type_of(item, place).whole() for item in choice]
        if len(types) == 1:
            return types[0]
        discriminator = schema.get("discriminator")
        tag = NO_TEXT
        if discriminator is not None:
            tag = Text((discriminator / "propertyName").as_str())
        return ir.Union(tuple(types), tag)

    def _field(
        self, wire: str, name: Code, schema: Source, required: bool, place: Place
    ) -> ir.Field:
        typed = self.type_of(schema, place.below(wire))
        return ir.Field(
            wire=Text(wire),
            name=name,
            type=typed.type,
            required=required,
            nullable=typed.nullable,
            doc=self.doc_of(schema),
            location=schema.location,
            deprecated=bool(schema.as_dict().get("deprecated")),
        )


def named(style: Callable[[str], Code], name: str, source: Source) -> Code:
    """The Python name for a wire name; a SpecError where there is none."""
    try:
        return style(name)
    except ValueError:
        raise refuse(
            "no-name",
            f"no Python name can be made of {name!r}",
            source.location,
            "no setting gives it one yet: it has to be renamed in the document",
        ) from None


def _refuse_renamed(model: ir.Model, schema: Source) -> None:
    """A typed dictionary goes out as it is, so its keys have to be those of the wire."""
    for item in model.fields:
        if model.role == "request" and item.wire.value != item.name:
            name = repr(item.wire.value)
            raise unsupported(schema, f"the name {name} inside of what is sent")

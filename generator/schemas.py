"""Schemas become types: named models, nested ones, and everything in between.

Which schemas are types of their own is the settings' choice. All others are spelt where
they are used; an object among them becomes a class of the using module, named for the
properties that lead to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from . import ir
from .errors import SpecError, refuse
from .load import Source
from .names import Casing, field_attribute, singular_snake
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
    named: Mapping[str, NamedSchema]
    models: dict[ir.Ref, ir.Model] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def type_of(self, schema: Source, place: Place) -> Typed:
        """The type of a schema used at `place`.

        Raises SpecError for what has no exact type yet, saying where.
        """
        if is_ref(schema):
            return self._referred(self.resolver.resolve(schema), place)
        return self._inline(schema, place)

    def fields_of(self, schema: Source, place: Place) -> tuple[ir.Field, ...]:
        """The properties of an object schema, required ones first."""
        required = {item.value for item in schema.get("required") or ()}
        properties = schema.get("properties")
        fields = [
            self._field(name, item, name in required, place)
            for name, item in (properties.items() if properties else ())
        ]
        _refuse_collisions(fields)
        order = sorted(fields, key=lambda f: (not f.required, f.name != "id", f.name))
        return tuple(order)

    def doc_of(self, schema: Source) -> Text:
        """What the document says of a schema: beside the `$ref`, or at its target."""
        found = schema.get("description")
        if found is None and is_ref(schema):
            found = self.resolver.resolve(schema).get("description")
        return NO_TEXT if found is None else Text(found.as_str())

    def alias(self, name: Code, schema: Source, place: Place) -> ir.Ref:
        """Makes the whole schema a type called `name`, as methods' own types are."""
        return self._define(name, schema, place)

    # ---- Named schemas ---------------------------------------------------------------

    def _referred(self, target: Source, place: Place) -> Typed:
        named = self.named.get(target.pointer)
        if named is None:
            return self._unnamed(target, place)
        role: Role = "reply" if _is_plain_enum(target) else place.role
        ref = self._ref(named, role)
        if ref not in self.models:
            self._define(ref.name, target, Place(ref.module, role))
        return Typed(ref, _admits_null(target))

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
        if _is_object(schema):
            model = replace(model, fields=self.fields_of(schema, place))
        else:
            model = replace(model, type=self._inline(schema, place).type)
        self.models[ref] = model
        return ref

    # ---- Schemas in place ------------------------------------------------------------

    def _inline(self, schema: Source, place: Place) -> Typed:
        nullable = _admits_null(schema)
        if (value := schema.get("const")) is not None:
            return Typed(ir.Enum((constant(value),)), nullable)
        if (values := schema.get("enum")) is not None:
            listed = tuple(constant(item) for item in values if item.value is not None)
            return Typed(ir.Enum(listed) if listed else ir.NULL, nullable)
        variants = _variants(schema)
        if variants:
            return Typed(self._union(schema, variants, place), nullable)
        kinds = _kinds(schema) - {"null"}
        if len(kinds) > 1:
            raise _unsupported(schema, "a schema with several types")
        return Typed(self._of_kind(schema, next(iter(kinds), None), place), nullable)

    def _of_kind(self, schema: Source, kind: str | None, place: Place) -> ir.Type:
        match kind:
            case None:
                if "allOf" in schema:
                    raise _unsupported(schema, "`allOf`")
                return ir.Anything()
            case "object":
                return self._object(schema, place)
            case "array":
                items = schema.get("items")
                if items is None:
                    return ir.Array(ir.Anything())
                return ir.Array(self.type_of(items, place.singular()).whole())
            case "string" if schema.as_dict().get("format") == "binary":
                return ir.File()
            case "string" | "integer" | "number" | "boolean":
                return ir.Scalar(kind)
        raise _unsupported(schema, f"the type `{kind}`")

    def _object(self, schema: Source, place: Place) -> ir.Type:
        if _is_object(schema):
            name = Code(self.casing.pascal("_".join(place.path)))
            return self._define(name, schema, place)
        values = schema.get("additionalProperties")
        if values is None or isinstance(values.value, bool):
            return ir.Map(ir.Anything())
        return ir.Map(self.type_of(values, place.below("value")).whole())

    def _union(self, schema: Source, variants: list[Source], place: Place) -> ir.Type:
        types = [self.type_of(item, place).whole() for item in variants]
        if len(types) == 1:
            return types[0]
        discriminator = schema.get("discriminator")
        tag = NO_TEXT
        if discriminator is not None:
            tag = Text((discriminator / "propertyName").as_str())
        return ir.Union(tuple(types), tag)

    def _field(
        self, name: str, schema: Source, required: bool, place: Place
    ) -> ir.Field:
        typed = self.type_of(schema, place.below(name))
        return ir.Field(
            wire=Text(name),
            name=attribute_of(name, schema),
            type=typed.type,
            required=required,
            nullable=typed.nullable,
            doc=self.doc_of(schema),
            location=schema.location,
            deprecated=bool(schema.as_dict().get("deprecated")),
        )


def attribute_of(name: str, source: Source) -> Code:
    """The Python name for a wire name; a SpecError where there is none."""
    try:
        return field_attribute(name)
    except ValueError:
        raise refuse(
            "no-name", f"no Python name can be made of {name!r}", source.location
        ) from None


# ---- What a schema says --------------------------------------------------------------


def _kinds(schema: Source) -> set[str]:
    kind = schema.get("type")
    if kind is None:
        return {"object"} if "properties" in schema else set()
    if isinstance(kind.value, str):
        return {kind.value}
    return {item.as_str() for item in kind}


def _is_object(schema: Source) -> bool:
    return "object" in _kinds(schema) and "properties" in schema


def _is_plain_enum(schema: Source) -> bool:
    return "enum" in schema or "const" in schema


def _admits_null(schema: Source) -> bool:
    if (constant := schema.get("const")) is not None:
        return constant.value is None
    if (values := schema.get("enum")) is not None:
        return None in values.as_list()
    return "null" in _kinds(schema) or any(
        _kinds(item) == {"null"} for item in _alternatives(schema)
    )


def _alternatives(schema: Source) -> Iterator[Source]:
    return iter(schema.get("oneOf") or schema.get("anyOf") or ())


def _variants(schema: Source) -> list[Source]:
    """The alternatives that differ in type; some only say which keys go together."""
    return [
        item
        for item in _alternatives(schema)
        if _kinds(item) != {"null"} and item.as_dict().keys() != {"required"}
    ]


def constant(source: Source) -> Text | int | float | bool | None:
    """A scalar value of the document; a SpecError for an object or an array."""
    value = source.value
    if isinstance(value, str):
        return Text(value)
    if isinstance(value, dict | list):
        raise _unsupported(source, "a constant that is an object or an array")
    return value


def _refuse_collisions(fields: list[ir.Field]) -> None:
    seen: dict[Code, ir.Field] = {}
    for item in fields:
        if other := seen.get(item.name):
            raise refuse(
                "name-collision",
                f"{item.wire.value!r} and {other.wire.value!r} have one Python name,"
                f" `{item.name}`",
                item.location,
            )
        seen[item.name] = item


def _unsupported(schema: Source, what: str) -> SpecError:
    return refuse("unsupported", f"{what} is not supported yet", schema.location)

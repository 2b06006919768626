"""All that holds for a value: `allOf`, and what stands beside a `$ref`.

Sources: JSON Schema 2020-12, core 10.2.1.1 (`allOf`) and 8.2.3.1 (siblings of `$ref`);
OpenAPI 3.0.4, 4.7.23 (in 3.0 siblings of `$ref` are ignored).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from .keywords import (
    admits_null,
    is_bare,
    is_choice,
    is_object,
    is_plain_enum,
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
from .places import NamedSchema
from .resolve import Resolver, is_ref
from .text import Text

# What stands beside a `$ref` in 3.0 and is meant all the same.
_BESIDE = frozenset({"nullable", "description"})


@dataclass(frozen=True, slots=True)
class Part:
    """One of the schemas that hold for a value, without its own `allOf` and `$ref`.

    With a `named` one, it is a type of its own. `trail` has the targets of the
    references that led here.
    """

    schema: Source
    named: NamedSchema | None = None
    trail: tuple[str, ...] = ()


@dataclass
class Shape:
    """The properties of an object, each with every schema that holds for its value."""

    properties: dict[str, list[Source]] = field(default_factory=dict[str, list[Source]])
    required: set[str] = field(default_factory=set[str])
    others: list[Source] = field(default_factory=list[Source])
    """The schemas of the values that have no property (`additionalProperties`)."""


@dataclass
class Composer:
    """Takes schemas apart, following references to all but the named ones."""

    resolver: Resolver
    own_types: Mapping[str, NamedSchema]
    _below: dict[str, list[Source]] = field(default_factory=dict[str, list[Source]])
    _fielded: dict[str, bool] = field(default_factory=dict[str, bool])
    _circular: dict[str, bool] = field(default_factory=dict[str, bool])

    def named(self, schema: Source) -> NamedSchema | None:
        """The settings' name for exactly this place of the document."""
        return self.own_types.get(schema.pointer)

    def target(self, schema: Source) -> Source:
        """What a reference stands for: a named schema on the way, or its end."""
        self.resolver.resolve(schema)
        while is_ref(schema):
            schema = self.resolver.follow(schema)
            if self.named(schema):
                break
        return schema

    def beside(self, schema: Source) -> Source:
        """What counts of a reference besides its target."""
        rest = without(schema, "$ref")
        version = str(self.resolver.documents[0].data.get("openapi", ""))
        if version.startswith("3.0"):
            dropped = (key for key in members(rest) if key not in _BESIDE)
            return without(rest, *dropped)
        return rest

    def parts(
        self, schema: Source, trail: tuple[str, ...] = (), *, top: bool = False
    ) -> Iterator[Part]:
        """The schemas that all hold, in the document's order, those within others too.

        The one asked for is itself never a named part if it is at the `top`. A schema
        that is part of itself adds nothing the second time.
        """
        named = None if top or is_ref(schema) else self.named(schema)
        if named is not None:
            yield Part(schema, named, trail)
            return
        rest = schema
        if is_ref(schema):
            yield from self._referred(schema, trail)
            rest = self.beside(schema)
        if "allOf" in rest:
            for item in rest / "allOf":
                yield from self.parts(item, trail)
        yield from _split(without(rest, "allOf"), trail)

    def _referred(self, schema: Source, trail: tuple[str, ...]) -> Iterator[Part]:
        target = self.target(schema)
        if (named := self.named(target)) is not None:
            yield Part(target, named, trail)
        elif target.pointer not in trail:
            yield from self.parts(target, (*trail, target.pointer), top=True)

    def all_parts(self, schemas: Iterable[Source]) -> list[Part]:
        """The parts of all `schemas`, each once."""
        found: dict[tuple[str, tuple[str, ...]], Part] = {}
        for schema in schemas:
            for part in self.parts(schema):
                keys = tuple(members(part.schema))
                found.setdefault((part.schema.pointer, keys), part)
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
        return bool(telling) and all(
            (
                self.admits_null(self.parts(part.schema, top=True))
                if part.named is not None
                else admits_null(part.schema)
            )
            for part in telling
        )

    def choice(self, part: Part) -> Source:
        """The schema of a part that may be a choice of types, a named one's own too."""
        if part.named is None:
            return part.schema
        inner = saying(self.parts(part.schema, top=True))
        return inner[0].schema if len(inner) == 1 else part.schema

    def doc_of(self, schema: Source) -> Text:
        """What the document says of a schema: beside the `$ref`, or at its target."""
        while True:
            found = text_of(schema_at(schema, "description"))
            inner = self.sole(schema)
            if found or (inner == schema and not is_ref(schema)):
                return found
            schema = self.resolver.follow(inner) if is_ref(inner) else inner

    def shape(self, parts: Iterable[Part]) -> Shape:
        """The object that all `parts` describe, the properties of named ones too."""
        shape = Shape()
        for part in parts:
            if part.named is not None:
                inner = self.shape(self.parts(part.schema, top=True))
                for name, schemas in inner.properties.items():
                    shape.properties.setdefault(name, []).extend(schemas)
                shape.required |= inner.required
                shape.others += inner.others
                continue
            shape.required |= required(part.schema)
            for name, schema in _items(part.schema, "properties"):
                known = shape.properties.setdefault(name, [])
                if schema not in known:
                    known.append(schema)
            shape.others += _others(part.schema)
        return shape

    def has_fields(self, parts: Iterable[Part]) -> bool:
        """Whether `parts` say that a value is an object with known properties."""
        found = False
        for part in parts:
            if part.named is not None:
                pointer = part.schema.pointer
                if pointer not in self._fielded:
                    inner = self.parts(part.schema, top=True)
                    self._fielded[pointer] = self.has_fields(inner)
                if not self._fielded[pointer]:
                    return False
                found = True
            elif says_type(part.schema):
                if is_choice(part.schema) or not kinds(part.schema) <= _OBJECT:
                    return False
                found = found or is_object(part.schema)
        return found

    def leads_to_itself(self, target: Source) -> bool:
        """Whether a schema contains itself, through none but unnamed ones."""
        if target.pointer not in self._circular:
            self._circular[target.pointer] = self._leads_to_itself(target)
        return self._circular[target.pointer]

    def _leads_to_itself(self, target: Source) -> bool:
        waiting, seen = [target], set[str]()
        while waiting:
            for found in self._targets_below(waiting.pop()):
                if found.pointer == target.pointer:
                    return True
                if found.pointer not in seen and self.named(found) is None:
                    seen.add(found.pointer)
                    waiting.append(found)
        return False

    def _targets_below(self, schema: Source) -> list[Source]:
        if schema.pointer not in self._below:
            refs = list(_refs_below(schema))
            self._below[schema.pointer] = [self.target(ref) for ref in refs]
        return self._below[schema.pointer]


_OBJECT = frozenset({"object", "null"})
# Where a `$ref` is a value and no reference.
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})


def _refs_below(source: Source) -> Iterator[Source]:
    waiting = [source]
    while waiting:
        found = waiting.pop()
        if isinstance(found.value, list):
            waiting += found
        elif isinstance(found.value, dict):
            if isinstance(found.value.get("$ref"), str):
                yield found
            waiting += (
                item
                for key, item in found.items()
                if key not in _VALUES and isinstance(item.value, dict | list)
            )


def _split(schema: Source, trail: tuple[str, ...]) -> Iterator[Part]:
    """A schema as one part, or as two if it has a choice beside other types."""
    if not schema.value:
        return
    if "oneOf" in schema and "anyOf" in schema and variants(schema):
        # A value is one of these and one of those.
        yield from _split(without(schema, "anyOf"), trail)
        keys = (key for key in members(schema) if key != "anyOf")
        yield from _split(without(schema, *keys), trail)
        return
    rest = without(schema, "oneOf", "anyOf", "discriminator")
    if variants(schema) and says_type(rest):
        dropped = (key for key in members(schema) if key in members(rest))
        yield Part(rest, None, trail)
        yield Part(without(schema, *dropped), None, trail)
    else:
        yield Part(schema, None, trail)


def saying(parts: Iterable[Part]) -> list[Part]:
    return [part for part in parts if part.named or says_type(part.schema)]


def key_of(parts: Sequence[Part]) -> frozenset[str]:
    """What tells the schemas that parts make from all others."""
    return frozenset(
        f"{part.schema.pointer}{'#named' if part.named else ''}" for part in parts
    )


def without_bare(parts: list[Part]) -> list[Part]:
    """The parts without those that only repeat the type that another one implies."""
    telling = [part for part in parts if not is_bare(part.schema) or part.named]
    if not telling:
        return (
            parts[:1]
            if len({frozenset(kinds(p.schema)) for p in parts}) == 1
            else parts
        )
    implied = all(_tells_kind(part) for part in telling)
    return telling if implied else parts


def _tells_kind(part: Part) -> bool:
    schema = part.schema
    if part.named is not None or kinds(schema) or is_plain_enum(schema):
        return True
    return any(map(_variant_tells, variants(schema)))


def _variant_tells(schema: Source) -> bool:
    return (
        is_ref(schema) or is_choice(schema) or bool(kinds(schema)) or "allOf" in schema
    )


def _items(schema: Source, keyword: str) -> Iterator[tuple[str, Source]]:
    found = members(schema).get(keyword)
    if isinstance(found, dict):
        yield from (schema / keyword).items()


def _others(schema: Source) -> Iterator[Source]:
    values = members(schema).get("additionalProperties")
    patterns = list(_items(schema, "patternProperties"))
    if values is True or isinstance(values, dict):
        yield schema / "additionalProperties"
    if patterns and values is not None:
        yield from (item for _, item in patterns)

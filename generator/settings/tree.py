"""What settings consist of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..errors import Location
from ..load import Source
from ..names import Casing


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of the client's constructor."""

    name: str
    nullable: bool
    env: str | None
    header: str | None
    scheme: str | None
    """The security scheme that the option is the credential of."""
    description: Source | None
    location: Location


@dataclass(frozen=True, slots=True)
class Model:
    """A schema that is to be a type of its own."""

    name: str
    pointer: str
    location: Location


@dataclass(frozen=True, slots=True)
class Method:
    """A method and the operation that it calls."""

    name: str
    verb: str
    path: str
    paginated: bool | str | None
    positional: tuple[str, ...] | None
    location: Location


@dataclass(frozen=True, slots=True)
class Condition:
    """Values that an attribute of a reply must, or must not, have."""

    attribute: str
    values: tuple[Source, ...]
    negated: bool


@dataclass(frozen=True, slots=True)
class Duration:
    """An argument that is a time, its default, and a header that may name another."""

    argument: str
    default: float
    header: Source | None


@dataclass(frozen=True, slots=True)
class Helper:
    """A method made of other methods, as `x-specloom` describes it."""

    name: str
    kind: str
    method: tuple[str, ...]
    positional: str | None
    until: tuple[Condition, ...]
    interval: Duration | None
    max_wait: Duration | None
    then: str | None
    argument: str | None
    constants: Mapping[str, Source]
    into: str | None
    many: bool
    description: Source | None
    location: Location


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of methods, with the types and groups below it."""

    path: tuple[str, ...]
    models: tuple[Model, ...]
    methods: tuple[Method, ...]
    helpers: tuple[Helper, ...]
    children: tuple[Resource, ...]
    description: Source | None
    location: Location

    def walk(self) -> Iterator[Resource]:
        """This resource and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class PageField:
    """A field of a page: its schema, and what it is for in walking the list."""

    name: str
    schema: Source
    purpose: str | None


@dataclass(frozen=True, slots=True)
class PageScheme:
    """A way of walking lists."""

    name: str
    kind: str
    request: tuple[PageField, ...]
    response: tuple[PageField, ...]
    item_field: str | None
    """The field of an item that serves as the cursor."""
    description: Source | None
    location: Location


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the document itself does not say about the client."""

    organization: str
    package: str
    project: str
    casing: Casing
    options: tuple[Option, ...]
    env_prefix: str
    environments: tuple[tuple[str, Source], ...]
    schemes: tuple[PageScheme, ...]
    models: tuple[Model, ...]
    """Types that belong to no resource."""
    resources: tuple[Resource, ...]
    aliases: tuple[tuple[tuple[str, ...], tuple[str, ...], Location], ...]
    error_envelope: Source | None
    skipped: frozenset[tuple[str, str]]
    """Operations (verb, path) that are not wanted."""
    location: Location

    def all_resources(self) -> Iterator[Resource]:
        """Each resource, parents first."""
        for resource in self.resources:
            yield from resource.walk()

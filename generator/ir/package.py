"""Resources with their methods, the client, and all of it: the package."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from ..errors import Location
from ..text import Code, Text
from .models import Field, Model
from .operations import Operation, PageScheme, Signature

# ---- Methods made of methods ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Condition:
    """A dotted attribute, and the values it must (or, negated, must not) have."""

    attribute: Text
    values: tuple[Text | int | float | bool | None, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """An argument that is a time; `scale` of its units make a second."""

    name: Code
    default: float
    scale: int
    header: Text | None = None


@dataclass(frozen=True, slots=True)
class Poll:
    """Calls `operation` until one of the conditions holds.

    The first argument stands for the operation's own positional one.
    """

    name: Code
    signature: Signature
    operation: Operation
    until: tuple[Condition, ...]
    interval: Duration
    max_wait: Duration
    doc: Text
    location: Location


@dataclass(frozen=True, slots=True)
class Chain:
    """Calls `operation`, then `then` with the id of what it returned."""

    name: Code
    signature: Signature
    operation: Operation
    then: Poll
    doc: Text
    location: Location


@dataclass(frozen=True, slots=True)
class Upload:
    """Sends `file` (each one, if `many`) by an operation of another resource.

    Then calls `then`, with the new id (the ids) as its argument `into`. `constants` are
    the other arguments of the uploading operation.
    """

    name: Code
    signature: Signature
    resource: Resource
    operation: Operation
    file: Field
    argument: Field
    constants: tuple[tuple[Code, Text], ...]
    then: Operation | Chain
    into: Code
    many: bool
    doc: Text
    location: Location


Helper: TypeAlias = Poll | Chain | Upload


# ---- Packages ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Resource:
    """A group of operations, reached as an attribute of the client or of its parent.

    `path` is where it is at home. A child whose home is elsewhere is reached here under
    a second name.
    """

    name: Code
    path: tuple[Code, ...]
    class_name: Code
    doc: Text
    operations: tuple[Operation, ...]
    helpers: tuple[Helper, ...]
    children: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of the client's constructor, kept as an attribute."""

    name: Code
    required: bool
    env: Text | None
    header: Text | None
    doc: Text


@dataclass(frozen=True, slots=True)
class Auth:
    """How an option becomes the credentials of each request."""

    option: Option
    scheme: Literal["bearer"]


@dataclass(frozen=True, slots=True)
class Client:
    """The client's classes and what they are constructed with."""

    class_name: Code
    error_name: Code
    base_url: Text
    base_url_env: Text
    options: tuple[Option, ...]
    auth: tuple[Auth, ...]
    error_envelope: Text | None
    doc: Text


@dataclass(frozen=True, slots=True)
class Package:
    """A whole client, ready to be spelt."""

    name: Code
    project: Text
    title: Text
    version: Text
    client: Client
    resources: tuple[Resource, ...]
    schemes: tuple[PageScheme, ...]
    models: tuple[Model, ...]

    def all_resources(self) -> Iterator[Resource]:
        """Each resource once, parents first."""
        seen: set[tuple[Code, ...]] = set()
        waiting = list(self.resources)
        while waiting:
            resource = waiting.pop(0)
            if resource.path not in seen:
                seen.add(resource.path)
                waiting += resource.children
                yield resource

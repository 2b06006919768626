"""Resources with their methods, the client, and all of it: the package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..errors import Location
from ..plain import Json
from ..text import NO_TEXT, Code, Text
from .credentials import Auth, Option
from .models import Field, Model
from .operations import Operation, PageScheme, Requirements, Signature
from .types import Type

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


@dataclass(frozen=True, slots=True)
class Alias:
    """A second name of another method of the same resource."""

    name: Code
    to: Code
    location: Location


@dataclass(frozen=True, slots=True)
class Unwrap:
    """Reads an event that a server sent on its own account: a webhook.

    With an `option`, the signature (Standard Webhooks) is checked with that option of the
    client as the key, unless the caller gives another.
    """

    name: Code
    event: Type
    option: Code | None
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
    aliases: tuple[Alias, ...] = ()
    unwraps: tuple[Unwrap, ...] = ()
    deprecated: Text | None = None

    @property
    def argument(self) -> Code:
        """What a view of it calls it, beside its own `self`."""
        return Code("self_") if self.path[-1] == "self" else self.path[-1]


@dataclass(frozen=True, slots=True)
class Environment:
    """A named address of the API, which may have variables in braces."""

    name: Text
    url: Text


@dataclass(frozen=True, slots=True)
class EventRule:
    """What to do with a server-sent event; the first rule that fits decides.

    It fits by its type (`types`; None among them for an event without one), or by how
    its data begins, or always, where it asks for neither.
    """

    handle: Literal["yield", "done", "error", "continue"]
    types: tuple[Text | None, ...] | None = None
    data_prefix: Text | None = None
    error_property: Text | None = None


@dataclass(frozen=True, slots=True)
class ErrorClass:
    """An error of the API's own; `tags` are the values that tell it."""

    name: Code
    base: Code
    tags: tuple[Text | int, ...]
    doc: Text


@dataclass(frozen=True, slots=True)
class ErrorRules:
    """Where in an error's body its words are, and what tells it from others."""

    message: Text = NO_TEXT
    discriminator: Text = NO_TEXT
    classes: tuple[ErrorClass, ...] = ()


@dataclass(frozen=True, slots=True)
class Client:
    """The client's classes and what they are constructed with.

    Times are in seconds; None is for what the settings do not say.
    """

    class_name: Code
    error_name: Code
    environments: tuple[Environment, ...]
    base_url_env: Text
    options: tuple[Option, ...]
    auth: tuple[Auth, ...]
    security: Requirements
    """What a call has to carry where its operation does not say so itself."""
    error_envelope: Text | None
    doc: Text
    log_env: Text
    is_uniform: bool = True
    """Whether each call carries all credentials that there are, of which any will do."""
    headers_env: Text = NO_TEXT
    """The variable with headers of the user's own, one a line."""
    default_headers: tuple[tuple[Text, Text], ...] = ()
    timeout: float | None = None
    max_retries: int | None = None
    initial_retry_delay: float | None = None
    max_retry_delay: float | None = None
    idempotency_header: Text | None = None
    platform_headers: bool = True
    """Whether requests tell the platform that the client runs on."""
    array_format: Literal["comma", "repeat", "indices", "brackets"] = "comma"
    nested_format: Literal["brackets", "dots"] = "brackets"
    event_rules: tuple[EventRule, ...] = ()
    operations: tuple[Operation, ...] = ()
    """The methods of the client itself."""
    aliases: tuple[Alias, ...] = ()
    """Second names of those."""
    unwraps: tuple[Unwrap, ...] = ()
    """Its methods that read events."""
    error_rules: ErrorRules = field(default_factory=ErrorRules)
    http: Literal["httpx2", "httpx"] = "httpx2"


@dataclass(frozen=True, slots=True)
class Example:
    """A request that the README shows, with its arguments by their names on the wire."""

    verb: Text
    path: Text
    arguments: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class About:
    """What readers of the package are told; a text that is empty is not known.

    `examples` are by the section of the README that they are for.
    """

    title: Text = NO_TEXT
    documentation: Text = NO_TEXT
    contact: Text = NO_TEXT
    repository: Text = NO_TEXT
    security: tuple[tuple[Text, Text], ...] = ()
    """How to tell of a weakness: what a line is about, and what it says."""
    examples: Mapping[str, Example] = field(default_factory=dict[str, Example])


@dataclass(frozen=True, slots=True)
class Package:
    """A whole client, ready to be spelt."""

    name: Code
    project: Text
    title: Text
    version: Text
    file_header: Text
    """What each module begins with, as a comment."""
    client: Client
    resources: tuple[Resource, ...]
    schemes: tuple[PageScheme, ...]
    models: tuple[Model, ...]
    own_types: Mapping[tuple[Code, ...], tuple[tuple[Code, ...], ...]] = field(
        default_factory=dict[tuple[Code, ...], tuple[tuple[Code, ...], ...]]
    )
    """The modules below `types` that the settings give each resource, and all (`()`)."""
    about: About = field(default_factory=About)

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

"""What settings consist of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from ..errors import Location
from ..load import Source
from ..names import Casing
from .about import About
from .errors import Errors
from .paging import PageScheme

OptionPlace: TypeAlias = Literal["header", "query", "path", "body", "server"]


@dataclass(frozen=True, slots=True)
class Option:
    """An argument of the client's constructor.

    `sent` pairs where its value goes (`header`, `query`, `path`, `body` or `server`, the
    last for a variable of the base URL) with the name that it has there.
    """

    name: str
    kind: Literal["string", "number", "integer", "boolean"]
    nullable: bool
    env: str | None
    default: Source | None
    sent: tuple[tuple[OptionPlace, str], ...]
    scheme: str | None
    """The security scheme that the option is the credential of."""
    role: str
    """Its part in that: value, username, password, client_id, client_secret; and ours,
    token_url and scope."""
    description: Source | None
    location: Location


@dataclass(frozen=True, slots=True)
class Model:
    """A schema that is to be a type of its own, or, with `alias`, a name for another.

    An `alias` is the dotted name of the other: those of its resources, or `$shared`, and
    its own. There is no `reference` then, which else is what a `$ref` in the document
    itself would be; nor with a `query`, a path that only the document can tell the end of.

    `forced` asks for it although nothing uses it; `suffix` says whether the form for
    requests ends in `Param`.
    """

    name: str
    reference: str
    location: Location
    alias: str | None = None
    forced: bool = False
    suffix: bool = True
    query: Source | None = None


@dataclass(frozen=True, slots=True)
class Streaming:
    """How a method streams: by which parameter, and in events of which model.

    Without a `param`, it always does. `event` is a model's dotted name among the
    settings' resources; without it, events have the type of the plain reply.
    """

    param: str | None
    event: str | None
    format: Literal["sse", "jsonl"]
    location: Location


@dataclass(frozen=True, slots=True)
class Webhook:
    """A method that reads an event that a server sent on its own account.

    `option` names the client's option that is the key of the signature.
    """

    name: str
    discriminator: str | None
    option: str | None
    location: Location


@dataclass(frozen=True, slots=True)
class Method:
    """A method and the operation that it calls.

    `paginated` is True where a scheme has to fit, None where one may. `unwrap` is the
    property that is taken out of the reply; False for none, None for the settings'
    `unwrap_fields`. `timeout` is in seconds.
    """

    name: str
    verb: str
    path: str
    paginated: bool | str | None
    positional: tuple[str, ...] | None
    location: Location
    streaming: Streaming | None = None
    unwrap: str | Literal[False] | None = None
    body_name: str | None = None
    deprecated: Source | None = None
    description: Source | None = None
    timeout: float | None = None
    max_retries: int | None = None

    def at(self, key: str) -> Location:
        """The place of what is said under a key of the method."""
        pointer = self.location.pointer.removesuffix("/endpoint")
        return replace(self.location, pointer=f"{pointer}/{key}")


@dataclass(frozen=True, slots=True)
class Alias:
    """A second name of another method of the same resource."""

    name: str
    to: str
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
    order: tuple[str, ...] = ()
    """Keyword arguments that come first, in this order."""


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
    aliases: tuple[Alias, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    deprecated: Source | None = None

    def walk(self) -> Iterator[Resource]:
        """This resource and all below it, parents first."""
        yield self
        for child in self.children:
            yield from child.walk()


@dataclass(frozen=True, slots=True)
class EventRule:
    """What to do with a server-sent event; the first rule that fits decides.

    It fits by a type (None: the event has none), by how its data begins, or always.
    """

    handle: Literal["yield", "done", "error", "continue"]
    types: tuple[str | None, ...] | None
    data_prefix: str | None
    error_property: str | None


@dataclass(frozen=True, slots=True)
class ClientDefaults:
    """What the settings say of the client's own behaviour; times are in seconds."""

    headers: tuple[tuple[str, Source], ...] = ()
    timeout: float | None = None
    max_retries: int | None = None
    initial_retry_delay: float | None = None
    max_retry_delay: float | None = None
    idempotency_header: str | None = None
    platform_headers: bool = True
    array_format: Literal["comma", "repeat", "indices", "brackets"] = "comma"
    nested_format: Literal["brackets", "dots"] = "brackets"
    by_document: bool = False
    """Whether parameters are written as the document's `style` and `explode` say."""
    event_rules: tuple[EventRule, ...] = ()
    http: Literal["httpx2", "httpx"] = "httpx2"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the document itself does not say about the client."""

    organization: str
    package: str
    project: str
    casing: Casing
    options: tuple[Option, ...]
    env_prefix: str
    environments: tuple[tuple[str, Source], ...] | None
    """None where nothing is said of them; empty where there is to be no default."""
    schemes: tuple[PageScheme, ...]
    models: tuple[Model, ...]
    """Types that belong to no resource."""
    resources: tuple[Resource, ...]
    """Without `$client`, whose methods are in `client`."""
    client: Resource | None
    aliases: tuple[tuple[tuple[str, ...], tuple[str, ...], Location], ...]
    error_envelope: Source | None
    skipped: frozenset[tuple[str, str]]
    """Operations (verb, path) that are not wanted."""
    location: Location
    defaults: ClientDefaults = ClientDefaults()
    security: Source | None = None
    """Overrides the document's own `security`, as does the next with its schemes."""
    security_schemes: Source | None = None
    per_endpoint_security: bool = False
    """Whether a call carries what its operation asks for, or all that the client has."""
    unwrap_fields: tuple[str, ...] = ()
    unwrap_multiproperty: bool = False
    positional: bool = True
    """Whether a method's last path parameter is positional, unless it says otherwise."""
    sorted_properties: bool = True
    """Whether fields and arguments are sorted, or stand in the document's order."""
    protected_namespace: bool = True
    """Whether fields keep clear of all names that begin with `model_`."""
    brief_names: bool = False
    """Whether types without names are called for what tells them apart, once."""
    complete: bool = False
    """Whether an operation that no method calls is refused, and not warned of."""
    resource_suffix: str = "Resource"
    """What the classes of resources end with."""
    file_header: Source | None = None
    about: About = field(default_factory=About)
    errors: Errors | None = None

    def all_resources(self) -> Iterator[Resource]:
        """Each resource, parents first; `$client` is none."""
        return (each for resource in self.resources for each in resource.walk())

    def all_groups(self) -> Iterator[tuple[tuple[str, ...], Resource]]:
        """Each resource by its path, and then what the client itself has by `$client`."""
        yield from ((each.path, each) for each in self.all_resources())
        for each in self.client.walk() if self.client is not None else ():
            yield ("$client", *each.path), each

"""What a client is made of: the intermediate representation.

Nodes are frozen and say what is true of the API and of the client, with every Python
name decided; how it is spelt is the business of `python` and the templates. Wire names
are `Text`, Python names are `Code`. Each node that stands for a part of the document
keeps its `Location`, so that a late complaint still points there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from .errors import Location
from .text import NO_TEXT, Code, Json, Text

# ---- Types ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Scalar:
    """A string, integer, number, boolean or null."""

    kind: Literal["string", "integer", "number", "boolean", "null"]


@dataclass(frozen=True, slots=True)
class Enum:
    """One of some given values; a constant is an enum of one."""

    values: tuple[Text | int | float | bool | None, ...]


@dataclass(frozen=True, slots=True)
class Array:
    item: Type


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose property names are not known beforehand."""

    value: Type


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, in the document's order; `tag` tells them apart, if named."""

    variants: tuple[Type, ...]
    tag: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Ref:
    """A class or alias of the generated package: its module below `types`, and name."""

    module: tuple[Code, ...]
    name: Code


@dataclass(frozen=True, slots=True)
class File:
    """Bytes to upload, or what can be read to give them."""


@dataclass(frozen=True, slots=True)
class Anything:
    """Any JSON value."""


Type: TypeAlias = Scalar | Enum | Array | Map | Union | Ref | File | Anything

NULL = Scalar("null")


# ---- Models --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Field:
    """A named part of an object: a property, a parameter or a form field.

    `required` says that the key has to be there, `nullable` that null may stand for the
    value; the two are independent. `default` is what the server takes for an absent
    key, as documented; the client never sends it.
    """

    wire: Text
    name: Code
    type: Type
    required: bool
    nullable: bool
    doc: Text
    location: Location
    default: Json = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """A class with fields, or, where it has a `type` instead, a name for that type.

    `role` tells how it is used: a reply is read into a model object, a request is
    written as a typed dictionary.
    """

    ref: Ref
    role: Literal["reply", "request"]
    doc: Text
    location: Location
    fields: tuple[Field, ...] = ()
    type: Type | None = None


# ---- Operations ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value outside the body. One with a `constant` is sent, and is no argument."""

    field: Field
    place: Literal["path", "query", "header"]
    constant: Text | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body, one argument a field."""

    encoding: Literal["json", "multipart"]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """What a successful call gives: a value of `type`, a page of such, bytes, nothing."""

    kind: Literal["value", "page", "binary", "nothing"]
    type: Type = Anything()
    page: PageScheme | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of a method, besides the ones that every method has.

    One with an entry in `defaults` has that value when it is not given; other optional
    ones are then left out of the request.
    """

    positional: tuple[Field, ...]
    keywords: tuple[Field, ...]
    defaults: Mapping[Code, int] = field(default_factory=dict)

    @property
    def all(self) -> tuple[Field, ...]:
        return (*self.positional, *self.keywords)


@dataclass(frozen=True, slots=True)
class Operation:
    """A method that makes one request."""

    name: Code
    verb: Text
    path: Text
    positional: tuple[Code, ...]
    parameters: tuple[Parameter, ...]
    body: Body | None
    reply: Reply
    doc: Text
    location: Location
    deprecated: bool = False

    @property
    def arguments(self) -> tuple[Field, ...]:
        """All that the caller may give, required ones first."""
        given = [p.field for p in self.parameters if p.constant is None]
        given += self.body.fields if self.body else ()
        return tuple(sorted(given, key=lambda item: (not item.required, item.name)))

    @property
    def signature(self) -> Signature:
        """The method's arguments, the positional ones in the order of their names."""
        fields = {item.name: item for item in self.arguments}
        positional = tuple(fields.pop(name) for name in self.positional)
        return Signature(positional, tuple(fields.values()))


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
class PageScheme:
    """A way of walking a list, and the fields that each page has."""

    name: Code
    class_name: Code
    kind: Literal["cursor_id", "fake_page"]
    fields: tuple[Field, ...]
    items: Code
    items_wire: Text
    doc: Text
    has_more: Code | None = None
    cursor_param: Text | None = None
    cursor_item_field: Code | None = None


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

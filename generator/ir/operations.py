"""Operations: methods that make one request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..errors import Location
from ..text import NO_TEXT, Code, Text
from .models import Field, Model
from .types import ANYTHING, Ref, Type

PageKind: TypeAlias = Literal[
    "cursor", "cursor_id", "cursor_url", "offset", "page_number", "fake_page"
]


Place: TypeAlias = Literal["path", "query", "header", "cookie"]

StyleName: TypeAlias = Literal[
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "simple",
    "label",
    "matrix",
    "cookie",
    "json",
]

Requirements: TypeAlias = tuple[tuple[Text, ...], ...]
"""Alternatives, each of them the names of security schemes; an empty one asks for nothing."""

PAGES = (Code("_pages"),)
"""The module of the types that only fields of pages have."""


@dataclass(frozen=True, slots=True)
class PageScheme:
    """A way of walking a list, and the fields that each page has.

    `purposes` says what the parts are for, in the words of the settings' format, and
    names the part: a field of the page by a dotted path of Python names (`Code`), a
    parameter by its wire name, a reply's header by `header:` and its name (`Text`).
    `items` is empty where the page has no fields: the reply is the list itself.
    `models` are the types that only the fields have.
    """

    name: Code
    class_name: Code
    kind: PageKind
    fields: tuple[Field, ...]
    items: Code
    items_wire: tuple[Text, ...]
    doc: Text
    purposes: Mapping[str, Code | Text] = field(
        default_factory=dict[str, "Code | Text"]
    )
    in_body: bool = False
    """Whether the request's paging parameters are part of its body."""
    continue_on_empty: bool = False
    """Whether an empty page may be followed by another."""
    may_lack_items: bool = False
    """Whether there are replies that may come without the list."""
    may_have_null: bool = False
    """Whether there are replies with null in the list's place."""
    models: tuple[Model, ...] = ()


@dataclass(frozen=True, slots=True)
class Style:
    """How a parameter's value is written: OpenAPI's styles, and JSON in a text.

    With `reserved`, characters that divide addresses are kept as they are.
    """

    name: StyleName
    explode: bool = False
    reserved: bool = False


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a field of a form is written, where that is not the client's own way.

    With a `style`, as a parameter of a query is; else as text or as JSON, by its value.
    `media` is said of it, and so are the `headers`, which are constants.
    """

    media: Text = NO_TEXT
    headers: tuple[tuple[Text, Text], ...] = ()
    style: Style | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value outside the body. One with a `constant` is sent, and is no argument."""

    field: Field
    place: Place
    constant: Text | None = None
    option: Code | None = None
    """The client's option whose value is sent when the argument is not given."""
    style: Style | None = None
    """How its value is written, where that is not the client's own way."""
    encoding: Encoding | None = None
    """The same for a property of a query that is written as a form."""
    is_whole: bool = False
    """Whether it is all of the query; without a style it is a text, or a form."""
    explicit: bool = False
    """Whether its name is one that somebody has chosen for Python."""


@dataclass(frozen=True, slots=True)
class Body:
    """A request's body: one argument a field, or the `whole` of it as one argument.

    `medias` are the types that it can be sent as, the first one unless the argument
    `choice` says otherwise. Where it has several `forms`, which that argument tells apart
    too, `fields` are the arguments of all of them. `lines` are values of JSON, and so are
    `records`, each of which begins with a separator (RFC 7464).
    """

    encoding: Literal["json", "multipart", "form", "lines", "records", "binary"]
    fields: tuple[Field, ...]
    whole: Field | None = None
    medias: tuple[Text, ...] = ()
    choice: Field | None = None
    forms: tuple[Body, ...] = ()
    encodings: Mapping[Text, Encoding] = field(default_factory=dict[Text, Encoding])
    """How fields of a form are written, by their names on the wire."""
    may_be_absent: bool = False
    """Whether there is none where no field is given, as one without fields is no body."""

    @property
    def arguments(self) -> tuple[Field, ...]:
        """The fields or the whole, and what chooses its form."""
        given = (self.whole,) if self.whole else self.fields
        return given if self.choice is None else (*given, self.choice)


Outcome: TypeAlias = Type | Literal["file", "stream"]
"""What a reply of some status is: a value, a file's content, or what streams."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a successful call gives: a value of `type`, a page of such, bytes, nothing.

    `envelope` is the property of the reply's object that the value is taken out of.
    `accept` is the media type to ask for, where it is none of JSON. Where it is
    something else for another status, `statuses` has that, by codes and ranges: a type,
    a file, or the operation's stream. Then `type` is that of the values alone.
    """

    kind: Literal["value", "page", "binary", "nothing"]
    type: Type = ANYTHING
    page: PageScheme | None = None
    envelope: Text | None = None
    accept: Text = NO_TEXT
    statuses: tuple[tuple[Text, Outcome], ...] = ()

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What there is for any status, each once, in the order of the statuses."""
        return tuple(dict.fromkeys(found for _, found in self.statuses))


@dataclass(frozen=True, slots=True)
class Failure:
    """What the body of an error is read as: by a status, a range of such, or `default`."""

    code: Text
    type: Ref


@dataclass(frozen=True, slots=True)
class Streaming:
    """A reply that comes in events of `type`.

    With a `param`, the caller asks for it by that boolean; without one it always comes.
    `events` are the types of those that the server names.
    """

    type: Type
    format: Literal["sse", "jsonl"]
    param: Code | None
    events: tuple[tuple[Text, Type], ...] = ()


@dataclass(frozen=True, slots=True)
class Signature:
    """The arguments of a method, besides the ones that every method has.

    One with an entry in `defaults` has that value when it is not given; other optional
    ones are then left out of the request.
    """

    positional: tuple[Field, ...]
    keywords: tuple[Field, ...]
    defaults: Mapping[Code, int] = field(default_factory=dict[Code, int])

    @property
    def all(self) -> tuple[Field, ...]:
        return (*self.positional, *self.keywords)


@dataclass(frozen=True, slots=True)
class Operation:
    """A method that makes one request.

    `timeout` (seconds) and `max_retries` stand for the client's own where the caller
    gives none. `warning` is what a deprecated method says instead of the usual words.
    `sorted_arguments` is false where they stand in the document's order.
    """

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
    warning: Text = NO_TEXT
    streaming: Streaming | None = None
    timeout: float | None = None
    max_retries: int | None = None
    sorted_arguments: bool = True
    failures: tuple[Failure, ...] = ()
    server: Text | None = None
    """The address of its own server, where it has one; it may be a relative one."""
    security: Requirements | None = None
    """Which credentials it carries, where that differs from the client's own way."""

    @property
    def arguments(self) -> tuple[Field, ...]:
        """All that the caller may give: path parameters, required ones, the others."""
        given = [p.field for p in self.parameters if p.constant is None]
        if self.body is not None:
            given += self.body.arguments
        in_path = {p.field.name for p in self.parameters if p.place == "path"}

        def rank(item: Field) -> tuple[bool, bool, str]:
            name = item.name if self.sorted_arguments else ""
            return item.name not in in_path, not item.required, name

        return tuple(sorted(given, key=rank))

    @property
    def signature(self) -> Signature:
        """The method's arguments, the positional ones in the order of their names."""
        fields = {item.name: item for item in self.arguments}
        positional = tuple(fields.pop(name) for name in self.positional)
        return Signature(positional, tuple(fields.values()))

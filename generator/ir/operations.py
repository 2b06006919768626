"""Operations: methods that make one request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ..errors import Location
from ..text import Code, Text
from .models import Field
from .types import ANYTHING, Type


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
    type: Type = ANYTHING
    page: PageScheme | None = None


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
        """All that the caller may give: path parameters, required ones, the others."""
        given = [p.field for p in self.parameters if p.constant is None]
        given += self.body.fields if self.body else ()
        in_path = {p.field.name for p in self.parameters if p.place == "path"}

        def rank(item: Field) -> tuple[bool, bool, str]:
            return item.name not in in_path, not item.required, item.name

        return tuple(sorted(given, key=rank))

    @property
    def signature(self) -> Signature:
        """The method's arguments, the positional ones in the order of their names."""
        fields = {item.name: item for item in self.arguments}
        positional = tuple(fields.pop(name) for name in self.positional)
        return Signature(positional, tuple(fields.values()))

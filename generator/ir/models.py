"""Fields, and the named types that have them.

Tuples, as there are tens of thousands, and each is made again for what is found out later.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..errors import Location
from ..plain import Json
from ..text import Code, Text
from .types import Ref, Type


class Field(NamedTuple):
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


class Model(NamedTuple):
    """A class with fields, or, where it has a `type` instead, a name for that type.

    `role` tells how it is used: a reply is read into a model object, a request is
    written as a typed dictionary. One with a `base` has that model's fields too. `extra`
    is the type of the values that have no field, where the document gives one.
    """

    ref: Ref
    role: Literal["reply", "request"]
    doc: Text
    location: Location
    fields: tuple[Field, ...] = ()
    type: Type | None = None
    base: Ref | None = None
    extra: Type | None = None

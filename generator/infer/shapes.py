"""What the success of an operation gives, as far as names and pages follow from it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from ..errors import SpecError
from ..keywords import kinds
from ..load import Source
from ..media import is_json, media_type
from ..objects import items_of, properties_of
from ..resolve import Resolver

# What lists are called within the objects that are sent around them.
_LISTS = frozenset("data results entries records".split())
# What is beside a list, of whatever name, that comes in pages.
_PAGED = frozenset(
    "next nextpage nextcursor nextpagetoken nexttoken hasmore pagelen pagesize perpage"
    " totalpages".split()
)


class Shape(Enum):
    """The forms of a reply."""

    ARRAY = "array"
    ENVELOPE = "envelope"
    """An object around a list, which is called as lists are."""
    BUNDLE = "bundle"
    """The same, where the list may as well be a part of one thing."""
    OBJECT = "object"
    UNKNOWN = "unknown"

    @property
    def is_list(self) -> bool:
        return self in (Shape.ARRAY, Shape.ENVELOPE)


def shape_of(operation: Source, resolver: Resolver) -> Shape:
    """The form of the operation's reply."""
    try:
        with resolver.complaints.trial():
            return _shape(operation, resolver)
    except SpecError:
        # What is wrong in a reply is refused when it is built, with all else that is.
        return Shape.UNKNOWN


def _shape(operation: Source, resolver: Resolver) -> Shape:
    given = [each for each in success_schemas(operation, resolver) if each is not None]
    if not given:
        return Shape.UNKNOWN
    target = resolver.resolve(given[0])
    if items_of(resolver, target) is not None or kinds(target) == {"array"}:
        return Shape.ARRAY
    properties = properties_of(resolver, target)
    if len(properties) == 1:
        # What is only wrapped in something is that: `{"data": {"users": []}}`.
        (inner,) = (resolver.resolve(schema) for schema in properties.values())
        properties = properties_of(resolver, inner) or properties
    if not properties:
        return Shape.UNKNOWN
    arrays = list(array_properties(properties, resolver))
    called = [name for name in arrays if name.lower() in _LISTS]
    paged = any(name.replace("_", "").lower() in _PAGED for name in properties)
    if len(called) == 1 or (len(arrays) == 1 and (len(properties) == 1 or paged)):
        return Shape.ENVELOPE
    return Shape.BUNDLE if len(arrays) == 1 else Shape.OBJECT


def success_schemas(operation: Source, resolver: Resolver) -> list[Source | None]:
    """The schemas of each success that has content; None where it is no JSON."""
    responses = operation.get("responses")
    found: list[Source | None] = []
    for code, response in responses.items() if responses is not None else ():
        if code[:1] == "2":
            content = resolver.resolve(response).get("content")
            if content is None or not content.value:
                continue
            schemas = [
                resolver.resolve(entry).get("schema")
                for name, entry in content.items()
                if _may_be_json(name)
            ]
            found.append(next((each for each in schemas if each is not None), None))
    return found


def _may_be_json(name: str) -> bool:
    return is_json(media_type(name)) or name == "*/*"


def array_properties(
    properties: dict[str, Source], resolver: Resolver
) -> Iterator[str]:
    """The names of the properties that are arrays."""
    for name, schema in properties.items():
        target = resolver.resolve(schema)
        if items_of(resolver, target) is not None or "array" in kinds(target):
            yield name

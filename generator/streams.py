"""Streams of a document: what comes in them, item by item.

Source: OpenAPI 3.2.0, 4.14.2 (media types that are sequences) and 4.14.4 (server-sent
events). Documents of earlier versions describe streams by a `schema` all the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from . import ir
from .keywords import kinds, says_type, text_of, variant_name
from .load import Source
from .media import is_json, media_type, stream_format
from .objects import items_of, properties_of
from .resolve import Resolver, is_ref
from .text import Text
from .values import constants

# HTML, 9.2.6: the fields of an event.
_FIELDS = frozenset({"data", "event", "id", "retry"})


class Item(NamedTuple):
    """One kind of what comes in a stream: its name, and the schema that it is read as.

    `event` is the name that the server gives it.
    """

    name: str
    schema: Source
    event: str = ""


def items_read(resolver: Resolver, media: str, entry: Source) -> list[Item]:
    """What the items of a stream are read as, kind by kind; nothing if not known.

    Of a server-sent event that is its data. `entry` describes the media type.
    """
    is_events = stream_format(media_type(media)) == "sse"
    item, whole = entry.get("itemSchema"), entry.get("schema")
    if item is None and whole is None:
        return []
    if item is not None:
        return _data(resolver, item) if is_events else [Item("", item)]
    assert whole is not None
    item = items_of(resolver, whole)
    if item is None:
        item = whole
        if not is_events and kinds(resolver.resolve(whole)) == {"string"}:
            # The text that all lines make: of the lines it says nothing.
            return []
    if is_events and _are_events(resolver, item, entry):
        return _data(resolver, item)
    return [Item("", item)]


def _are_events(resolver: Resolver, schema: Source, entry: Source) -> bool:
    """Whether a schema describes events with their fields, and not just their data.

    Only OpenAPI 3.2 has a keyword for either. Data could have properties of the same
    names, so there has to be more than `data`, or an extension that only events have.
    """
    told = "x-speakeasy-sse-sentinel" in entry
    return all(
        "data" in found <= _FIELDS and (told or "event" in found)
        for found in (set(event) for _, event in _events(resolver, schema))
    )


def _events(
    resolver: Resolver, schema: Source, within: frozenset[Source] = frozenset()
) -> Iterator[tuple[str, dict[str, list[Source]]]]:
    """Each kind of event: its name, and its fields, with what is said of all of them.

    A choice that is `within` itself adds nothing.
    """
    target = resolver.resolve(schema)
    own = {name: [item] for name, item in properties_of(resolver, target).items()}
    choices = list(target.get("oneOf") or target.get("anyOf") or ())
    if target in within:
        return
    if not choices:
        yield variant_name(target) or _referred(resolver, schema), own
    for choice in choices:
        for name, fields in _events(resolver, choice, within | {target}):
            merged = {key: [*fields.get(key, ()), *own.get(key, ())] for key in own}
            yield name, fields | merged


def _data(resolver: Resolver, schema: Source) -> list[Item]:
    """The data of each kind of event, where it has any."""
    found: list[Item] = []
    for name, fields in _events(resolver, schema):
        if "data" in fields:
            names = [_constant(resolver, each) for each in fields.get("event", ())]
            event = next(filter(None, names), "")
            datum = _datum(resolver, fields["data"])
            found.append(Item(event or name or "data", datum, event))
    return found


def _datum(resolver: Resolver, schemas: list[Source]) -> Source:
    """The schema of an event's data: of the JSON in it, or of the text that it is."""
    targets = [resolver.resolve(each) for each in schemas]
    for target in targets:
        media = text_of(target.get("contentMediaType")).value
        content = target.get("contentSchema")
        if content is not None and (not media or is_json(media_type(media))):
            return content
    telling = (each for each, t in zip(schemas, targets, strict=True) if says_type(t))
    return next(telling, schemas[0])


def _constant(resolver: Resolver, schema: Source) -> str:
    match constants(resolver.resolve(schema)):
        case ir.Enum(values=(Text() as only,)):
            return only.value
        case _:
            return ""


def _referred(resolver: Resolver, schema: Source) -> str:
    """The name that a reference has for its target."""
    if not is_ref(schema):
        return ""
    return resolver.resolve(schema).pointer.rpartition("/")[2]

"""Which lists have pages, and how those are asked for.

A scheme is inferred only where all of its parts are there: a parameter that names a page,
a reply that is a list or an object around one, and what the kind needs besides. Where
some are there and others are not, the method returns what the document says, and the
settings say what was seen and what was missed.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ..errors import SpecError
from ..keywords import kinds, members
from ..load import Source
from ..objects import items_of, properties_of
from ..plain import Json
from ..resolve import Resolver
from .cursors import Cursor, Parts, find_cursor
from .fields import SCALARS, TooRichError, agreed, essential, in_full
from .paths import Found
from .shapes import array_properties, success_schemas
from .words import distinct, name_of

_PURPOSE = "x-stainless-pagination-property"
_USUAL = ("data", "items", "results")
# What the list is called where it is the whole reply, and no field of it.
_WHOLE = "items"
_CALLED = {
    "cursor": "cursor_page",
    "cursor_id": "cursor_id_page",
    "cursor_url": "cursor_url_page",
    "offset": "offset_page",
    "page_number": "numbered_page",
}


@dataclass(frozen=True, slots=True)
class Scheme:
    """A way of walking lists, with the fields of the replies that are walked so."""

    kind: str
    items: str
    """The field with the list; empty where the list is the whole reply."""
    request: dict[str, Json]
    response: dict[str, Json]
    why: str

    @property
    def key(self) -> str:
        """What schemes of the same pages have in common: all that walks them."""
        fields = {n: f for n, f in self.response.items() if _PURPOSE in json.dumps(f)}
        told = [self.kind, self.items, self.request, essential(fields)]
        return json.dumps(told, sort_keys=True)

    def joined(self, other: Scheme) -> Scheme | None:
        """One scheme for both, with the fields of both; None where those differ.

        A page has any of its fields only where the server sends it.
        """
        fields = dict(self.response)
        for name, field in other.response.items():
            common = agreed(fields.get(name, field), field)
            if common is None:
                return None
            fields[name] = common
        return replace(self, response=fields)


@dataclass(frozen=True, slots=True)
class Pagination:
    """The schemes by name, the scheme's name of each endpoint, and what was missed."""

    schemes: dict[str, Scheme]
    paged: dict[str, str]
    missed: dict[str, str]


def pagination(operations: Sequence[Found], resolver: Resolver) -> Pagination:
    """What can be told of the lists of a document."""
    every: dict[str, Scheme] = {}
    missed: dict[str, str] = {}
    for found in operations:
        seen = _seen(found, resolver)
        if isinstance(seen, Scheme):
            every[found.endpoint] = seen
        elif seen is not None:
            missed[found.endpoint] = seen
    pages = _of_same_pages(every)
    names = _names([(scheme, _tops(operations, ends)) for scheme, ends in pages])
    return Pagination(
        {name: scheme for name, (scheme, _) in zip(names, pages, strict=True)},
        {
            end: name
            for name, (_, ends) in zip(names, pages, strict=True)
            for end in ends
        },
        missed,
    )


def _of_same_pages(every: Mapping[str, Scheme]) -> list[tuple[Scheme, list[str]]]:
    """The schemes that are told apart, each with its endpoints."""
    pages: list[tuple[Scheme, list[str]]] = []
    places: dict[str, list[int]] = {}
    for endpoint, scheme in every.items():
        alike = places.setdefault(scheme.key, [])
        for place in alike:
            whole, endpoints = pages[place]
            if (joined := whole.joined(scheme)) is not None:
                pages[place] = joined, [*endpoints, endpoint]
                break
        else:
            alike.append(len(pages))
            pages.append((scheme, [endpoint]))
    return pages


def _tops(operations: Sequence[Found], endpoints: Collection[str]) -> list[str]:
    """The resource of each endpoint."""
    found = {each.endpoint: each.words[0] for each in operations if each.words}
    return [found.get(endpoint, "") for endpoint in endpoints]


def _names(pages: Sequence[tuple[Scheme, Sequence[str]]]) -> list[str]:
    """A name for each scheme; the tops say which resources use it.

    The plain one is for what most lists have: one list more does not take it away.
    """
    names, taken = dict[int, str](), set[str]()
    for place in sorted(range(len(pages)), key=lambda place: -len(pages[place][1])):
        scheme, tops = pages[place]
        name = _name(scheme)
        if name in taken and len(set(tops)) == 1:
            # Those of one resource can be called for it.
            name = f"{tops[0]}_{_CALLED[scheme.kind]}".lstrip("_")
        names[place] = distinct(name, taken)
        taken.add(names[place])
    return [names[place] for place in range(len(pages))]


def _name(scheme: Scheme) -> str:
    called = _CALLED[scheme.kind]
    if not scheme.items:
        return f"array_{called}"
    if scheme.items.lower() in _USUAL:
        return called
    return f"{name_of(scheme.items, 'items')}_{called}"


def _seen(found: Found, resolver: Resolver) -> Scheme | str | None:
    try:
        with resolver.complaints.trial():
            return _scheme(found, resolver) if found.verb == "get" else None
    except SpecError:
        # What is wrong is refused when it is built, with all else that is.
        return None


def _scheme(found: Found, resolver: Resolver) -> Scheme | str | None:
    """The scheme of an operation, or what is missing for one; None for no list."""
    parameters = dict(_query(found, resolver))
    if not parameters:
        return None
    given = success_schemas(found.source, resolver)
    reply = given[0] if given else None
    if reply is None:
        return None
    target = resolver.resolve(reply)
    properties = properties_of(resolver, target)
    arrays = list(array_properties(properties, resolver))
    items = arrays[0] if arrays else ""
    said = dict(_descriptions(found, resolver))
    parts = Parts(resolver, parameters, properties, items, said)
    cursor = find_cursor(parts)
    if isinstance(cursor, str):
        return cursor or None
    if cursor is None:
        return None
    problem = _problem(cursor, target, arrays, resolver)
    if problem is None and any(
        each is None or each.value != reply.value for each in given
    ):
        problem = "it has several successful replies"
    if problem is not None:
        return f"{cursor.seen}, but {problem}"
    try:
        return _made(cursor, parts)
    except TooRichError:
        return f"{cursor.seen}, but its reply has fields that a page cannot have"


def _problem(
    cursor: Cursor, target: Source, arrays: list[str], resolver: Resolver
) -> str | None:
    items = items_of(resolver, target) if kinds(target) == {"array"} else None
    if items is not None and not cursor.by_number:
        return "its reply is a bare array"
    if items is not None:
        # A client can see that it is given the same objects again, by a server that
        # does not know the parameter after all. Of plain values nobody can tell.
        plain = kinds(resolver.resolve(items)) & SCALARS
        return "its reply is a bare array of plain values" if plain else None
    if not arrays:
        return "its reply has no list"
    if len(arrays) > 1:
        return f"its reply has several lists: {', '.join(arrays)}"
    if items_of(resolver, properties_of(resolver, target)[arrays[0]]) is None:
        return "the list in its reply does not say of what"
    said = members(target)
    more = said.get("additionalProperties")
    if any(key in said for key in ("oneOf", "anyOf")) or (
        isinstance(more, dict) and more
    ):
        return "its reply is not one plain object"
    return None


def _made(cursor: Cursor, parts: Parts) -> Scheme:
    response: dict[str, Json] = {}
    if not parts.items:
        place: dict[str, Json] = {"purpose": "items", "is_top_level_array": True}
        response[_WHOLE] = {"type": "array", "items": {}, _PURPOSE: place}
    for name, schema in parts.properties.items():
        if name == parts.items:
            items: dict[str, Json] = {"type": "object"}
            if cursor.item_field:
                known: dict[str, Json] = {"type": "string"}
                items["properties"] = {cursor.item_field: _for(known, "cursor_item_id")}
            whole: dict[str, Json] = {"type": "array", "items": items}
            if told := parts.resolver.resolve(schema).text("description"):
                whole["description"] = told
            response[name] = _for(whole, "items")
        else:
            response[name] = _never_null(in_full(schema, parts.resolver))
    for path, purpose in cursor.fields.items():
        _mark(response, path, purpose)
    request: dict[str, Json] = {}
    for name, use in cursor.parameters.items():
        kind = sorted(kinds(parts.parameters[name]) - {"null"})
        said: dict[str, Json] = {"type": kind[0] if kind else "string"}
        request[name] = _for(said, use) if use else said
    return Scheme(cursor.kind, parts.items, request, response, cursor.seen)


def _never_null(schema: dict[str, Json]) -> dict[str, Json]:
    """The schema without null, which every field of a page may be without saying so."""
    kind = schema["type"]
    return {**schema, "type": kind[0]} if isinstance(kind, list) else schema


def _for(schema: Mapping[str, Json], purpose: str) -> dict[str, Json]:
    return {**schema, _PURPOSE: {"purpose": purpose}}


def _mark(fields: dict[str, Json], path: tuple[str, ...], purpose: str) -> None:
    for name in path[:-1]:
        inner = fields[name]
        assert isinstance(inner, dict), "it was found there"
        properties = inner["properties"]
        assert isinstance(properties, dict), "it was found there"
        fields = properties
    schema = fields[path[-1]]
    assert isinstance(schema, dict), "it was written by us"
    fields[path[-1]] = _for(schema, purpose)


def _query(found: Found, resolver: Resolver) -> Iterator[tuple[str, Source]]:
    """The schemas of the query's parameters, by name."""
    for parameter in _parameters(found, resolver):
        schema = parameter.get("schema")
        if parameter.text("in") == "query" and schema is not None:
            yield parameter.text("name"), resolver.resolve(schema)


def _descriptions(found: Found, resolver: Resolver) -> Iterator[tuple[str, str]]:
    for parameter in _parameters(found, resolver):
        yield parameter.text("name"), parameter.text("description")


def _parameters(found: Found, resolver: Resolver) -> Iterator[Source]:
    for owner in (found.item, found.source):
        for parameter in owner.get("parameters") or ():
            yield resolver.resolve(parameter)


def same_fields(found: Found, resolver: Resolver, schemes: Collection[Scheme]) -> bool:
    """Whether a reply without pages has the list that pages of a scheme have."""
    lists = {scheme.items for scheme in schemes if scheme.items}
    whole = [set(scheme.request) for scheme in schemes if not scheme.items]
    if not lists and not whole:
        return False
    try:
        with resolver.complaints.trial():
            schemas = success_schemas(found.source, resolver)
            given = [each for each in schemas if each is not None]
            if given and items_of(resolver, given[0]) is not None:
                # Every array has what such pages have, so what is sent decides.
                sent = dict(_query(found, resolver)).keys()
                return any(asked <= sent for asked in whole)
            properties = properties_of(resolver, given[0]) if given else {}
            return not lists.isdisjoint(properties)
    except SpecError:
        return False

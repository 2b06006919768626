"""By which parameter and which fields a list is walked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ..keywords import kinds, members
from ..load import Source
from ..names import snake
from ..objects import items_of, properties_of
from ..resolve import Resolver

_CURSORS = frozenset(
    "cursor next_cursor page_cursor start_cursor page_token next_page_token next_token"
    " continuation_token pagination_token marker next_marker after page_after after_cursor"
    " starting_after page".split()
)
_IDS = frozenset("after after_id starting_after start_after".split())
_OFFSETS = frozenset("offset skip page_offset".split())
_NUMBERS = frozenset("page page_number page_num page_no page_index".split())
_SIZES = frozenset(
    "limit page_size per_page size page_limit max_results take count top maximum_results"
    " page_count items_per_page results_per_page num_results rows".split()
)
_LINKS = frozenset(
    "next next_url next_page next_page_url next_link next_page_uri next_uri next_href"
    " next_page_link odata_next_link".split()
)
_MORE = frozenset("has_more has_next has_next_page has_more_pages".split())
_CURRENT = frozenset("page page_number current_page page_num page_no".split())
_TOTALS = frozenset("total total_count total_items total_results".split())
_PAGES = frozenset(
    "total_pages page_count total_page_count num_pages last_page".split()
)
# Objects in a reply that tell of its page, and of nothing else.
_CONTAINERS = frozenset(
    "cursor cursors meta metadata next links link page page_info paging pagination"
    " response_metadata".split()
)
_ADDRESSES = ("uri", "url", "uri-reference", "iri")


@dataclass(frozen=True, slots=True)
class Parts:
    """What a list is asked by, and the fields of its reply."""

    resolver: Resolver
    parameters: Mapping[str, Source]
    properties: Mapping[str, Source]
    items: str
    said: Mapping[str, str]
    """The parameters' descriptions."""

    def named(self, names: frozenset[str], *types: str) -> str | None:
        """The parameter that has one of the names, and one of the types."""
        fitting = [
            name
            for name, schema in self.parameters.items()
            if snake(name) in names and kinds(schema) - {"null"} <= {*types}
        ]
        return fitting[0] if len(fitting) == 1 else None

    def fields(self) -> Iterator[tuple[tuple[str, ...], Source]]:
        """The fields of the reply, and those of the objects that tell of its page."""
        yield from self._below((), self.properties)

    def _below(
        self, path: tuple[str, ...], properties: Mapping[str, Source]
    ) -> Iterator[tuple[tuple[str, ...], Source]]:
        for name, schema in properties.items():
            target = self.resolver.resolve(schema)
            yield (*path, name), target
            if snake(name) in _CONTAINERS and len(path) < 3:
                inner = properties_of(self.resolver, target)
                yield from self._below((*path, name), inner)

    def field(self, names: frozenset[str], *types: str) -> tuple[str, ...] | None:
        """The first field of the reply that has one of the names and types."""
        for path, schema in self.fields():
            if snake(path[-1]) in names and kinds(schema) - {"null"} <= {*types}:
                return path
        return None


@dataclass(frozen=True, slots=True)
class Cursor:
    """How a list is walked: what the parameters and the fields are for.

    `seen` is that in words. A parameter without a purpose says how long a page is.
    """

    kind: str
    seen: str
    parameters: Mapping[str, str] = field(default_factory=dict[str, str])
    fields: Mapping[tuple[str, ...], str] = field(
        default_factory=dict[tuple[str, ...], str]
    )
    item_field: str = ""
    by_number: bool = False
    """Whether the parameters, which are integers, suffice to ask for any page."""


def find_cursor(parts: Parts) -> Cursor | str | None:
    """How a list is walked; what is missing for that, in words; None for nothing at all."""
    size = parts.named(_SIZES, "integer", "number", "string")
    cursor = parts.named(_CURSORS, "string", "integer")
    if cursor is not None and (field := _next(cursor, parts)):
        seen = f"takes `{cursor}`, and gives `{'.'.join(field)}`"
        uses = _sized({cursor: "next_cursor_param"}, size)
        fields = {field: "next_cursor_field", **_more(parts)}
        return Cursor("cursor", seen, uses, fields)
    if link := _link(parts):
        seen = f"gives the address of the next page, `{'.'.join(link)}`"
        return Cursor(
            "cursor_url", seen, {}, {link: "cursor_url_field", **_more(parts)}
        )
    last = parts.named(_IDS, "string")
    if last is not None and (walked := _by_id(last, size, parts)):
        return walked
    if cursor is not None and cursor != parts.named(_NUMBERS, "integer", "number"):
        return (
            f"takes `{cursor}`, but no field of its reply is known to be the next one"
        )
    return _counted(size, parts)


def _sized(uses: dict[str, str], size: str | None) -> dict[str, str]:
    return {**uses, size: ""} if size is not None else uses


def _more(parts: Parts) -> dict[tuple[str, ...], str]:
    found = parts.field(_MORE, "boolean")
    return {} if found is None else {found: "has_next_page"}


# ---- Cursors -------------------------------------------------------------------------


def _next(parameter: str, parts: Parts) -> tuple[str, ...] | None:
    """The field whose value the parameter takes for the next page."""
    kind = kinds(parts.parameters[parameter]) - {"null"}
    fitting = [
        path
        for path, schema in parts.fields()
        if _corresponds(snake(parameter), [snake(name) for name in path])
        and kinds(schema) - {"null"} == kind
        and len(kind) == 1
    ]
    return fitting[0] if len(fitting) == 1 else None


def _corresponds(parameter: str, path: list[str]) -> bool:
    """Whether a field is called for being the parameter's next value."""
    *above, leaf = path
    stem = parameter.removeprefix("next_").removeprefix("start_").removeprefix("page_")
    stem = stem.removeprefix("starting_")
    nexts = {f"next_{parameter}", f"next_{stem}", f"{stem}_next", f"next_page_{stem}"}
    if leaf in nexts:
        return True
    if leaf == parameter and parameter.startswith(("next_", "continuation_")):
        return True
    if above[-1:] == ["next"] or above[-1:] == ["cursors"]:
        return leaf in (parameter, stem)
    if leaf == "next" and above[-1:] in ([parameter], [f"{parameter}s"]):
        return True
    pairs = (("start_cursor", "end_cursor"), ("pagination_token", "next_token"))
    return (parameter, leaf) in pairs


def _link(parts: Parts) -> tuple[str, ...] | None:
    for path, schema in parts.fields():
        of_text = kinds(schema) - {"null"} == {"string"}
        address = members(schema).get("format") in _ADDRESSES
        if of_text and address and snake(path[-1]) in _LINKS:
            return path
    return None


def _by_id(parameter: str, size: str | None, parts: Parts) -> Cursor | None:
    """A list that goes on after the last item: that is said, and items have an id."""
    more = _more(parts)
    told = snake(parameter) != "after" or _names_items(parameter, parts)
    items = items_of(parts.resolver, parts.properties.get(parts.items))
    inner = properties_of(parts.resolver, items) if items is not None else {}
    identity = inner.get("id")
    if not more or not told or identity is None:
        return None
    if kinds(parts.resolver.resolve(identity)) != {"string"}:
        return None
    seen = f"takes `{parameter}`, says whether there is more, and items have an `id`"
    uses = _sized({parameter: "next_cursor_id_param"}, size)
    return Cursor("cursor_id", seen, uses, more, item_field="id")


def _names_items(parameter: str, parts: Parts) -> bool:
    """Whether `after` is about items, and not about times, say."""
    if "last_id" in map(snake, parts.properties):
        return True
    schema = parts.parameters[parameter]
    said = f"{parts.said.get(parameter, '')} {schema.text('description')}".lower()
    return "format" not in members(schema) and bool(
        re.search(r"\b(id|identifier|cursor)\b", said)
    )


# ---- Numbers -------------------------------------------------------------------------


def _counted(size: str | None, parts: Parts) -> Cursor | str | None:
    more = _more(parts)
    offset = parts.named(_OFFSETS, "integer", "number")
    whole = size is not None and size == parts.named(_SIZES, "integer")
    if offset is not None and size is not None:
        seen = f"takes `{offset}` and `{size}`"
        if _least(parts.parameters[offset]) > 0:
            return f"{seen}, but does not count from 0"
        if not _counts(parts):
            return f"{seen}, but nothing in its reply counts"
        total = parts.field(_TOTALS, "integer", "number")
        known = {total: "offset_total_count_field"} if total else {}
        uses = _sized({offset: "offset_count_param"}, size)
        whole = whole and offset == parts.named(_OFFSETS, "integer")
        return Cursor("offset", seen, uses, {**known, **more}, by_number=whole)
    number = parts.named(_NUMBERS, "integer", "number")
    if number is None or size is None:
        return None
    seen = f"takes `{number}` and `{size}`"
    current = parts.field(_CURRENT, "integer", "number")
    if current is None and _least(parts.parameters[number]) != 1:
        return f"{seen}, but does not say that it counts from 1"
    if not _counts(parts):
        return f"{seen}, but nothing in its reply counts"
    total = parts.field(_PAGES, "integer", "number")
    known = {total: "total_page_count_field"} if total else {}
    if current is not None:
        known[current] = "current_page_number_field"
    uses = _sized({number: "page_number_param"}, size)
    whole = whole and number == parts.named(_NUMBERS, "integer")
    return Cursor("page_number", seen, uses, {**known, **more}, by_number=whole)


def _counts(parts: Parts) -> bool:
    """Whether a reply tells of its place in the list: else it may be all there is.

    A server that gives the same list whatever is asked would be asked for ever.
    """
    known = _TOTALS | _PAGES | _CURRENT | _OFFSETS | _SIZES
    numbers = parts.field(known, "integer", "number")
    return not parts.properties or numbers is not None or bool(_more(parts))


def _least(schema: Source) -> float:
    """The first number that is meant: the default, or the least that is allowed."""
    said = members(schema)
    found = [said.get("default"), said.get("minimum")]
    numbers = [each for each in found if isinstance(each, int | float)]
    return float(max(numbers, default=0))

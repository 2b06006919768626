"""Lists as the document and the settings page them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from ..metaschema import Schema
from ..names import snake
from ..plain import Json
from ..settings import PageScheme
from .api import Operation, Parameter
from .shapes import Shapes
from .store import Stored

Use: TypeAlias = Literal["size", "after", "before", "offset", "page", "order"]

# The purposes of stainless.yml, and the names that stand for them without settings.
_PURPOSES: Mapping[str, Use] = {
    "next_cursor_id_param": "after",
    "next_cursor_param": "after",
    "previous_cursor_id_param": "before",
    "previous_cursor_param": "before",
    "offset_count_param": "offset",
    "page_number_param": "page",
}
_PARAMETERS: Mapping[Use, str] = {
    "size": "limit page_size per_page size max_results take",
    "after": "after after_id starting_after cursor page_token next_token marker",
    "before": "before before_id ending_before",
    "offset": "offset skip",
    "page": "page page_number",
    "order": "order sort_order direction sort",
}
_FIELD_PURPOSES: Mapping[str, str] = {
    "has_next_page": "more",
    "next_cursor_field": "next",
    "offset_total_count_field": "total",
    "offset_count_start_field": "offset",
    "total_page_count_field": "pages",
    "current_page_number_field": "page",
}
_FIELDS: Mapping[str, str] = {
    "has_more": "more",
    "has_next": "more",
    "has_next_page": "more",
    "first_id": "first",
    "last_id": "last",
    "next_cursor": "next",
    "next_page_token": "next",
    "next_token": "next",
    "total": "total",
    "total_count": "total",
    "total_items": "total",
    "count": "count",
    "total_pages": "pages",
    "page": "page",
    "page_number": "page",
    "offset": "offset",
}
_DESCENDING = ("desc", "descending")
_DIRECTIONS = {"asc", "desc", "ascending", "descending"}


class UnknownCursorError(Exception):
    """A cursor that no item stands for; the text names the parameter."""


@dataclass(frozen=True, slots=True)
class Window:
    """The items of a page, and what its other fields have to say."""

    items: Sequence[Stored]
    total: int
    more: bool
    size: int | None
    offset: int


@dataclass(frozen=True)
class Pages:
    """The pages of one list operation.

    What a parameter is for follows from its purpose in the pagination scheme, else
    from its name; the order is a parameter that allows `asc` and `desc`. Lists begin
    with the oldest item, unless the order's default is another one.
    """

    uses: Mapping[Use, Parameter]
    fields: Mapping[str, str]
    filters: Mapping[str, str]
    """Query parameters, and the property of the items whose value they demand."""
    items: str | None
    identity: str
    schema: Schema = field(repr=False)
    item: Schema = field(repr=False)
    shapes: Shapes = field(repr=False)

    def window(
        self,
        objects: Sequence[Stored],
        query: Mapping[str, Json],
        position: Callable[[str], int | None],
    ) -> Window:
        """The page that a query asks for, of objects in the order of creation.

        `position` gives the place in this order of an identity, even of a removed one.
        Raises UnknownCursor.
        """
        kept = [each for each in objects if self._is_wanted(each, query)]
        backwards = self._value("order", query) in _DESCENDING
        if backwards:
            kept.reverse()
        total, start = len(kept), 0
        for use in ("after", "before"):
            cursor = self._value(use, query)
            if cursor is not None and cursor != "":
                place = position(str(cursor))
                if place is None:
                    raise UnknownCursorError(
                        f"{self.uses[use].name}: there is no {cursor!r}"
                    )
                later = (use == "after") != backwards
                kept = [e for e in kept if e.position != place]
                kept = [e for e in kept if (e.position > place) == later]
        found = self._value("size", query)
        size = found if isinstance(found, int) else None
        offset = self._value("offset", query)
        page = self._value("page", query)
        if isinstance(offset, int):
            start = offset
        elif isinstance(page, int) and size is not None:
            start = max(page - 1, 0) * size
        elif self._value("before", query) and not self._value("after", query):
            return self._ending(kept, total, size)
        rest = kept[start:]
        items = rest if size is None else rest[:size]
        return Window(items, total, len(rest) > len(items), size, start)

    def _ending(self, kept: list[Stored], total: int, size: int | None) -> Window:
        """The page right ahead of a cursor: walking back, more is what is before it."""
        items = kept if size is None else kept[max(len(kept) - size, 0) :]
        return Window(items, total, len(kept) > len(items), size, 0)

    def body(self, example: Json, window: Window) -> Json:
        """The reply for a page; what is not about paging is as in the example."""
        items: list[Json] = [dict(each.value) for each in window.items]
        if self.items is None:
            return items
        body = dict(example) if isinstance(example, dict) else {}
        body[self.items] = items
        properties = self.shapes.properties(self.schema)
        required = self.shapes.required(self.schema)
        for name, meaning in self.fields.items():
            value = self._meaning(meaning, window)
            if value is None and "null" not in self.shapes.types(properties[name]):
                if name not in required:
                    body.pop(name, None)
                    continue
                value = ""  # required and never null: the nearest to nothing there is
            body[name] = value
        return body

    def _meaning(self, meaning: str, window: Window) -> Json:
        identities = [each.value.get(self.identity) for each in window.items]
        size = window.size or max(window.total, 1)
        match meaning:
            case "more":
                return window.more
            case "first":
                return identities[0] if identities else None
            case "last":
                return identities[-1] if identities else None
            case "next":
                return identities[-1] if identities and window.more else None
            case "total":
                return window.total
            case "count":
                return len(identities)
            case "pages":
                return -(-window.total // size)
            case "page":
                return window.offset // size + 1
            case "offset":
                return window.offset
            case _:
                return window.size

    def _value(self, use: Use, query: Mapping[str, Json]) -> Json:
        parameter = self.uses.get(use)
        if parameter is None:
            return None
        default = self.shapes.flat(parameter.schema).get("default")
        return query.get(parameter.name, default)

    def _is_wanted(self, stored: Stored, query: Mapping[str, Json]) -> bool:
        for parameter, name in self.filters.items():
            if parameter in query:
                wanted, found = query[parameter], stored.value.get(name)
                allowed = wanted if isinstance(wanted, list) else [wanted]
                values = found if isinstance(found, list) else [found]
                if not any(value in allowed for value in values):
                    return False
        return True


def pages(
    operation: Operation,
    scheme: PageScheme | None,
    reply: tuple[Schema, str | None, Schema],
    identity: str,
    shapes: Shapes,
) -> Pages:
    """How an operation pages its list.

    `reply` is the schema of the reply, the property that holds the items, and the
    schema of these.
    """
    schema, items, item = reply
    queries = [each for each in operation.parameters if each.place == "query"]
    uses = _uses(queries, scheme, shapes)
    paging = {each.name for each in uses.values()}
    others = [each for each in queries if each.name not in paging]
    filters = {
        each.name: name
        for each in others
        if (name := _filtered(each, item, shapes)) is not None
    }
    known = shapes.properties(schema) if items is not None else {}
    fields = {name: _FIELDS[snake(name)] for name in known if snake(name) in _FIELDS}
    for each in scheme.response if scheme is not None else ():
        meaning = _FIELD_PURPOSES.get(each.purpose or "")
        if each.name in known and meaning is not None:
            fields[each.name] = meaning
    if "size" in uses and uses["size"].name in known:
        fields[uses["size"].name] = "size"
    fields.pop(items or "", None)
    return Pages(uses, fields, filters, items, identity, schema, item, shapes)


def _uses(
    parameters: Iterable[Parameter], scheme: PageScheme | None, shapes: Shapes
) -> dict[Use, Parameter]:
    uses: dict[Use, Parameter] = {}
    named = {each.name: each for each in parameters}
    for item in scheme.request if scheme is not None else ():
        if item.name in named and (use := _PURPOSES.get(item.purpose or "")):
            uses[use] = named.pop(item.name)
    for item in scheme.request if scheme is not None else ():
        # What else a scheme sends with each page, and is a number, is the page's size.
        if item.name in named and "integer" in shapes.types(named[item.name].schema):
            uses.setdefault("size", named.pop(item.name))
    for use, names in _PARAMETERS.items():
        for name in names.split():
            found = next((each for each in named if snake(each) == name), None)
            if found is None or use in uses:
                continue
            if _fits(use, named[found].schema, shapes):
                uses[use] = named.pop(found)
    return uses


def _fits(use: Use, schema: Schema, shapes: Shapes) -> bool:
    """Whether a parameter of this schema can be meant: numbers count, texts point."""
    types = shapes.types(schema)
    if use == "order":
        values = shapes.enum(schema)
        return values is not None and _DIRECTIONS.issuperset(map(str, values))
    if use in ("size", "offset", "page"):
        return types <= {"integer", "number", "null"}
    return "string" in types or "integer" in types


def _filtered(parameter: Parameter, item: Schema, shapes: Shapes) -> str | None:
    """The property that a query parameter filters by, if there is one.

    It has the parameter's name, or it is the only one whose enum has all the values of
    the parameter's.
    """
    properties = shapes.properties(item)
    if parameter.name in properties:
        return parameter.name
    schema = parameter.schema
    if shapes.types(schema) <= {"array"}:
        schema = shapes.items(schema)
    values = shapes.enum(schema)
    if not values:
        return None
    fitting = [
        name
        for name, each in properties.items()
        if all(value in (shapes.enum(each) or ()) for value in values)
    ]
    return fitting[0] if len(fitting) == 1 else None

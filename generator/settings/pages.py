"""Pagination schemes: ways of walking lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, cast

from ..errors import Complaints, SpecError, refuse
from ..load import Source
from ..names import Casing
from .paging import PageField, PageScheme
from .purposes import ITEMS, PURPOSES, PageKind, Purpose, guessed, marked
from .values import each, flag, header, items, named, optional, text

_PROPERTY = "x-stainless-pagination-property"
_MOST_LEVELS = 4


def read_schemes(
    source: Source | None, casing: Casing, complaints: Complaints
) -> Iterator[PageScheme]:
    """The schemes, of which there may be a list or one alone.

    Where it is not clear what something is for that a client needs, it is among the
    complaints.
    """
    if source is None:
        return
    for item in [source] if isinstance(source.value, dict) else each(source):
        scheme = complaints.attempt(_scheme, item, casing)
        if scheme is not None:
            yield scheme


def _scheme(source: Source, casing: Casing) -> PageScheme:
    return _Scheme(source, casing).read()


class _Scheme:
    """One scheme on its way: its parts at all depths, with what they are for."""

    def __init__(self, source: Source, casing: Casing) -> None:
        self.source = source
        self.casing = casing
        self.kind: PageKind = cast("PageKind", text(source, "type"))
        self.sides: dict[Literal["request", "response"], list[PageField]] = {
            "request": list(_fields(optional(source, "request"))),
            "response": list(_fields(optional(source, "response"))),
        }

    @property
    def name(self) -> str:
        return str((self.source / "name").value)

    def read(self) -> PageScheme:
        items_field = self._find(ITEMS)
        for purpose in PURPOSES[self.kind]:
            self._find(purpose)
        cursor = _cursor(items_field.schema) if items_field else None
        self._refuse_cursorless(cursor)
        source, inside = self.source, _is_whole(items_field)
        request, response = self.sides["request"], self.sides["response"]
        headers = [(name, field) for field in response if (name := _header(field))]
        carried = [field for _, field in headers]
        response = [] if inside else [f for f in response if f not in carried]
        return PageScheme(
            name=named(self.name, source / "name", self.casing),
            kind=self.kind,
            request=tuple(f for f in request if len(f.path) == 1),
            response=tuple(f for f in response if len(f.path) == 1),
            nested=tuple(
                f for f in (*request, *response) if len(f.path) > 1 and f.purpose
            ),
            item_field=cursor,
            in_body=text(source, "param_location") == "body",
            continue_on_empty=flag(source, "continue_on_empty_items"),
            description=optional(source, "description"),
            location=source.location,
            headers=tuple(headers),
        )

    def _find(self, purpose: Purpose) -> PageField | None:
        """The part that is for `purpose`, and marked so, if there is one."""
        fields = self.sides[purpose.side]
        for field in fields:
            if field.purpose == purpose.name:
                return field
        found = guessed(fields, purpose)
        if len(found) == 1:
            field = marked(found[0], purpose)
            fields[fields.index(found[0])] = field
            return field
        if purpose is ITEMS:
            raise self._no_items()
        if purpose.needed and self.kind != "cursor_id":
            raise self._unclear(purpose, found)
        return None

    def _no_items(self) -> SpecError:
        where = optional(self.source, "response") or self.source
        return refuse(
            "no-page-items",
            f"the pagination scheme `{self.name}` does not say which field holds the"
            " items",
            where.location,
            f"give one field `{_PROPERTY}: {{purpose: items}}`",
        )

    def _unclear(self, purpose: Purpose, found: list[PageField]) -> SpecError:
        what = ", ".join(f"`{field.name}`" for field in found)
        why = f"several may be it: {what}" if found else "nothing has a name that tells"
        where = optional(self.source, purpose.side) or self.source
        return refuse(
            "no-page-purpose",
            f"the pagination scheme `{self.name}` does not say what of its"
            f" {purpose.side} is the `{purpose.name}`, and {why}",
            where.location,
            f"give one of them `{_PROPERTY}: {{purpose: {purpose.name}}}`",
        )

    def _refuse_cursorless(self, cursor: str | None) -> None:
        purposes = {field.purpose for field in self.sides["request"]}
        known = {"next_cursor_id_param", "previous_cursor_id_param"} & purposes
        if self.kind == "cursor_id" and (cursor is None or not known):
            raise refuse(
                "no-cursor",
                f"the pagination scheme `{self.name}` does not say what its cursor is",
                self.source.location,
                "mark a request field `next_cursor_id_param` and a field of the items"
                " `cursor_item_id`",
            )


def _fields(source: Source | None, path: tuple[str, ...] = ()) -> Iterator[PageField]:
    """The properties and those of the objects among them, each after its parent."""
    for name, schema in items(source):
        about = optional(schema, _PROPERTY)
        here = (*path, name)
        yield PageField(
            here, schema, text(about, "purpose"), flag(about, "required", True)
        )
        if len(here) < _MOST_LEVELS:
            yield from _fields(optional(schema, "properties"), here)


def _is_whole(items_field: PageField | None) -> bool:
    """Whether the reply is the list of items itself."""
    return items_field is not None and flag(
        optional(items_field.schema, _PROPERTY), "is_top_level_array"
    )


def _header(field: PageField) -> str | None:
    return header(optional(field.schema, _PROPERTY), "from_header")


def _cursor(schema: Source) -> str | None:
    """The field of an item whose value is the cursor: marked so, or called `id`."""
    properties = dict(items(optional(schema, "items", "properties")))
    for name, item in properties.items():
        if text(item, _PROPERTY, "purpose") == "cursor_item_id":
            return name
    return "id" if "id" in properties else None

"""Pagination schemes become page classes."""

from __future__ import annotations

from . import ir, settings
from .errors import refuse
from .keywords import text_of
from .names import model_attribute
from .schemas import Place, Types, named
from .text import Code, Text, identifier

ITEMS = ir.Array(ir.ANYTHING)


def page_scheme(
    scheme: settings.PageScheme, types: Types, chosen: settings.Settings
) -> ir.PageScheme:
    purposes = {item.purpose: item for item in (*scheme.request, *scheme.response)}
    fields = [_field(item, types) for item in scheme.response]
    names = {item.wire.value: item.name for item in fields}
    items = purposes["items"].name
    cursor, more = purposes.get("next_cursor_id_param"), purposes.get("has_next_page")
    if scheme.kind == "cursor_id" and (cursor is None or scheme.item_field is None):
        raise refuse(
            "no-cursor",
            f"the pagination scheme `{scheme.name}` does not say what its cursor is",
            scheme.location,
            "mark a request field `next_cursor_id_param` and a field of the items"
            " `cursor_item_id`",
        )
    found: dict[str, Code | Text] = {}
    if more is not None:
        found["has_next_page"] = names[more.name]
    if cursor is not None and scheme.item_field is not None:
        found["next_cursor_id"] = Text(cursor.name)
        found["cursor_item_id"] = model_attribute(scheme.item_field)
    return ir.PageScheme(
        name=identifier(scheme.name),
        class_name=Code(chosen.casing.pascal(scheme.name)),
        kind=scheme.kind,
        fields=tuple(fields),
        items=names[items],
        items_wire=(Text(items),),
        doc=text_of(scheme.description),
        purposes=found,
    )


def _field(item: settings.PageField, types: Types) -> ir.Field:
    """A field of a page; a server may leave any of them out."""
    place = Place((Code("pagination"),), "reply")
    holds_items = item.purpose == "items"
    return ir.Field(
        wire=Text(item.name),
        name=named(model_attribute, item.name, item.schema),
        # The items are of the type that the page is made for.
        type=ITEMS if holds_items else types.type_of(item.schema, place).type,
        required=False,
        nullable=True,
        doc=types.doc_of(item.schema),
        location=item.schema.location,
    )

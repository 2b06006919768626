"""How pages are spelt: their fields, and the value that tells how a list is walked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from . import ir
from .layout import Argument, call
from .python import Module
from .text import Code, Text, literal

_CLASSES: Mapping[ir.PageKind, str] = {
    "cursor": "CursorPagination",
    "cursor_id": "CursorIdPagination",
    "cursor_url": "CursorUrlPagination",
    "offset": "OffsetPagination",
    "page_number": "PageNumberPagination",
    "fake_page": "SinglePagination",
}
# The keywords of each kind, and the purpose of what they name.
_KEYWORDS: Mapping[ir.PageKind, Mapping[str, str]] = {
    "cursor": {
        "cursor_param": "next_cursor_param",
        "next_cursor": "next_cursor_field",
        "previous_cursor_param": "previous_cursor_param",
        "previous_cursor": "previous_cursor_field",
    },
    "cursor_id": {
        "cursor_param": "next_cursor_id_param",
        "item_field": "cursor_item_id",
        "previous_cursor_param": "previous_cursor_id_param",
    },
    "cursor_url": {"next_url": "cursor_url_field"},
    "offset": {
        "offset_param": "offset_count_param",
        "start_field": "offset_count_start_field",
        "total_field": "offset_total_count_field",
    },
    "page_number": {
        "page_param": "page_number_param",
        "current_field": "current_page_number_field",
        "total_field": "total_page_count_field",
    },
    "fake_page": {},
}


@dataclass(frozen=True, slots=True)
class PageModel:
    """A class of the pages' module; with `generic`, the items are in it."""

    name: Code
    doc: Text
    fields: tuple[ir.Field, ...]
    generic: bool


def scheme_value(module: Module, scheme: ir.PageScheme, indent: int) -> Code:
    """The value that tells the runtime how a list is walked."""
    arguments: list[Argument] = [("item_list", literal(str(scheme.items)))]
    for keyword, purpose in _KEYWORDS[scheme.kind].items():
        if purpose in scheme.purposes:
            arguments.append((keyword, _named(scheme.purposes[purpose])))
    if scheme.in_body:
        arguments.append(("in_body", "True"))
    if scheme.continue_on_empty:
        arguments.append(("continue_on_empty", "True"))
    if "has_next_page" in scheme.purposes and scheme.kind != "fake_page":
        arguments.append(("has_more", _named(scheme.purposes["has_next_page"])))
    name = module.use(_CLASSES[scheme.kind])
    return call(name, arguments, indent, len("_pagination: ClassVar[Pagination] = "))


def _named(part: Code | Text) -> Code:
    return literal(part if isinstance(part, Text) else str(part))


def page_models(scheme: ir.PageScheme) -> tuple[PageModel, ...]:
    """The classes of the fields of a scheme's pages, inner ones first."""
    inside = _with_items(scheme)
    return tuple(
        PageModel(model.ref.name, model.doc, model.fields, model.ref in inside)
        for model in reversed(scheme.models)
    )


def _with_items(scheme: ir.PageScheme) -> frozenset[ir.Ref]:
    """The models on the way to the items."""
    models = {model.ref: model for model in scheme.models}
    found: set[ir.Ref] = set()
    fields = scheme.fields
    for name in scheme.items.split(".")[:-1]:
        item = next(item for item in fields if item.name == name)
        assert isinstance(item.type, ir.Ref), "it has fields"
        found.add(item.type)
        fields = models[item.type].fields
    return frozenset(found)


def page_field(
    module: Module, scheme: ir.PageScheme, item: ir.Field, owner: Code | None
) -> Code:
    """A field of a page, or of the class `owner` in it, with its default."""
    annotation = _annotation(module, scheme, item, owner)
    holds_items = annotation == Code(f"{module.use('List')}[_T]")
    aliased = item.wire.value != item.name
    may_lack = not holds_items or scheme.may_lack_items
    may_be_null = not holds_items or scheme.may_have_null
    default = ("None" if may_be_null else "[]") if may_lack else ""
    if may_be_null and annotation != Code("None"):
        annotation = Code(f"{annotation} | None")
    line = f"{item.name}: {annotation}"
    if aliased:
        said: list[Argument] = [("default", default)] if default else []
        said.append(("alias", literal(item.wire)))
        used = len(line) + len(" = ")
        return Code(f"{line} = {call(module.use('Field'), said, 4, used)}")
    return Code(f"{line} = {default}" if default else line)


def _annotation(
    module: Module, scheme: ir.PageScheme, item: ir.Field, owner: Code | None
) -> Code:
    models = {model.ref: model for model in scheme.models}
    *above, last = scheme.items.split(".") if scheme.items else [""]
    home = _owner(scheme, above)
    if item.name == last and owner == home:
        return Code(f"{module.use('List')}[_T]")
    if isinstance(item.type, ir.Ref) and item.type in models:
        suffix = "[_T]" if item.type in _with_items(scheme) else ""
        return Code(f"{item.type.name}{suffix}")
    return module.returned(item.type)


def _owner(scheme: ir.PageScheme, above: list[str]) -> Code | None:
    """The class that has the items; None where the page itself does."""
    models = {model.ref: model for model in scheme.models}
    owner: Code | None = None
    fields = scheme.fields
    for name in above:
        item = next(item for item in fields if item.name == name)
        assert isinstance(item.type, ir.Ref), "it has fields"
        owner, fields = item.type.name, models[item.type].fields
    return owner


def distinct_models(
    schemes: tuple[ir.PageScheme, ...],
) -> Iterator[tuple[ir.PageScheme, PageModel]]:
    """The classes of all schemes' fields."""
    for scheme in schemes:
        for model in page_models(scheme):
            yield scheme, model


def page_fields(schemes: tuple[ir.PageScheme, ...]) -> Iterator[Code]:
    """What the fields of all these classes are called."""
    for scheme in schemes:
        yield from (item.name for item in scheme.fields)
        for model in scheme.models:
            yield from (item.name for item in model.fields)


def page_doc(scheme: ir.PageScheme) -> Text:
    """What a page is: in the settings' words, or else how the next one is asked."""
    if scheme.kind == "cursor_id" and "next_cursor_id_param" not in scheme.purposes:
        return scheme.doc or Text(_BACKWARD)
    return scheme.doc or Text(_DOCS[scheme.kind])


_BACKWARD = "A page of a list; the next one ends before its first item."
_DOCS: Mapping[str, str] = {
    "cursor": "A page of a list, which has the cursor of the next one.",
    "cursor_id": "A page of a list; the next one starts after its last item.",
    "cursor_url": "A page of a list, which has the address of the next one.",
    "offset": "A page of a list, asked by the number of items before it.",
    "page_number": "A page of a list, asked by its number.",
    "fake_page": "A list in the form of a page, of which there is only one.",
}

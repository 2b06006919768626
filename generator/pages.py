"""Pagination schemes become page classes, and replies are found to be their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from . import ir, settings
from .errors import Diagnostic, refuse
from .keywords import admits_null, text_of
from .load import Source
from .names import assign, model_attribute, page_attribute
from .objects import is_demanded, items_of, property_at
from .plain import listed
from .properties import UNNAMED
from .resolve import Resolver
from .schemas import Place, Types, named
from .text import Code, Text, identifier

ITEMS = ir.Array(ir.ANYTHING)

# What the request has to say, for each kind; and what the reply has to.
_NEEDED: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "cursor": (("next_cursor_param",), ("next_cursor_field",)),
    # That there is a parameter for one direction at least is known from the settings.
    "cursor_id": ((), ("cursor_item_id",)),
    "cursor_url": ((), ("cursor_url_field",)),
    "offset": (("offset_count_param",), ()),
    "page_number": (("page_number_param",), ()),
    "fake_page": ((), ()),
}


@dataclass(frozen=True, slots=True)
class Scheme:
    """A scheme with what the settings say of it."""

    page: ir.PageScheme
    chosen: settings.PageScheme
    replies: list[Source] = field(default_factory=list[Source])
    """The schemas that turned out to be its pages."""

    @property
    def paging(self) -> tuple[settings.PageField, ...]:
        """The request's parameters that walk the list."""
        return tuple(f for f in self.chosen.request if f.purpose and f.needed)

    @property
    def fields(self) -> tuple[settings.PageField, ...]:
        """The reply's fields that have a part in that; of a fake page, all."""
        inner = tuple(item for item in self.chosen.nested if not _is_sent(item))
        every = (*self.chosen.response, *inner)
        if self.chosen.kind == "fake_page":
            return every
        return tuple(item for item in every if item.purpose and item.needed)


def finished(
    schemes: Iterable[Scheme], resolver: Resolver
) -> tuple[ir.PageScheme, ...]:
    """The schemes as the replies have them, when all of those are known."""
    return tuple(_finished(each, resolver) for each in schemes)


def _finished(scheme: Scheme, resolver: Resolver) -> ir.PageScheme:
    path = tuple(name.value for name in scheme.page.items_wire)
    if not path:
        return scheme.page
    found = [property_at(resolver, each, path) for each in scheme.replies]
    lists = [resolver.resolve(each) for each in found if each is not None]
    return replace(
        scheme.page,
        may_lack_items=not all(
            is_demanded(resolver, each, path) for each in scheme.replies
        ),
        may_have_null=any(map(admits_null, lists)),
    )


def page_schemes(types: Types, chosen: settings.Settings) -> dict[str, Scheme]:
    """All schemes by name, whether they are used or not.

    One that does not say how its lists are walked is kept among the complaints.
    """
    return {item.name: _scheme(item, types, chosen) for item in chosen.schemes}


def _scheme(
    scheme: settings.PageScheme, types: Types, chosen: settings.Settings
) -> Scheme:
    every = (*scheme.response, *scheme.nested)
    items = next((f.path for f in every if f.purpose == "items"), ())
    instead, spelt = types.resolver.complaints.instead, types.casing.spelt
    names = assign(
        (
            item.name,
            instead(UNNAMED, named, page_attribute, spelt(item.name), item.schema),
        )
        for item in scheme.response
    )
    fields = tuple(
        _field(item, names[item.name], items, scheme.name, types)
        for item in scheme.response
    )
    found = dict(_purposes(scheme, fields, types))
    instead(None, _refuse_unclear, scheme, found)
    page = ir.PageScheme(
        name=identifier(scheme.name),
        class_name=Code(chosen.casing.pascal(scheme.name)),
        kind=scheme.kind,
        fields=fields,
        items=_python_path(items, fields, types),
        items_wire=tuple(Text(name) for name in items),
        doc=text_of(scheme.description),
        purposes=found,
        in_body=scheme.in_body,
        continue_on_empty=scheme.continue_on_empty,
        models=_taken(types),
    )
    return Scheme(page, scheme)


def _field(
    item: settings.PageField,
    name: Code,
    items: tuple[str, ...],
    scheme: str,
    types: Types,
) -> ir.Field:
    """A field of a page; a server may leave any of them out."""
    place = Place(ir.PAGES, "reply", (scheme,)).below(item.name)
    return ir.Field(
        wire=Text(item.name),
        name=name,
        # The items are of the type that the page is made for.
        type=ITEMS if item.path == items else types.type_of(item.schema, place).type,
        required=False,
        nullable=True,
        doc=types.doc_of(item.schema),
        location=item.schema.location,
    )


def _taken(types: Types) -> tuple[ir.Model, ...]:
    """The types of the fields that just came up: they belong to the page's module."""
    found = [ref for ref in types.models if ref.module == ir.PAGES]
    return tuple(types.models.pop(ref) for ref in found)


def _python_path(
    path: tuple[str, ...], fields: tuple[ir.Field, ...], types: Types
) -> Code:
    names: list[str] = []
    for wire in path:
        item = next(item for item in fields if item.wire.value == wire)
        names.append(item.name)
        inner = types.models.get(item.type) if isinstance(item.type, ir.Ref) else None
        fields = inner.fields if inner is not None else ()
    return Code(".".join(names))


def _purposes(
    scheme: settings.PageScheme, fields: tuple[ir.Field, ...], types: Types
) -> Iterator[tuple[str, Code | Text]]:
    for item in (*scheme.request, *scheme.response, *scheme.nested):
        if item.purpose is None or item.purpose == "items":
            continue
        if _is_sent(item):
            yield item.purpose, Text(".".join(item.path))
        else:
            yield item.purpose, _python_path(item.path, fields, types)
    for name, item in scheme.headers:
        if item.purpose is not None:
            yield item.purpose, Text(f"header:{name}")
    if scheme.item_field is not None:
        yield "cursor_item_id", model_attribute(types.casing.spelt(scheme.item_field))


def _is_sent(item: settings.PageField) -> bool:
    """Whether it is a parameter of the request."""
    return item.purpose is not None and item.purpose.endswith("_param")


def _refuse_unclear(
    scheme: settings.PageScheme, found: Mapping[str, Code | Text]
) -> None:
    sent, read = _NEEDED[scheme.kind]
    missing = [purpose for purpose in (*sent, *read) if purpose not in found]
    if missing:
        listed = " and ".join(f"`{purpose}`" for purpose in missing)
        raise refuse(
            "no-cursor",
            f"the pagination scheme `{scheme.name}` does not say what is its {listed}",
            scheme.location,
            f"give a field `x-stainless-pagination-property: {{purpose: {missing[0]}}}`",
        )


# ---- Which replies are pages ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Pages:
    """Finds the scheme by which the list of an operation is walked."""

    resolver: Resolver
    schemes: Mapping[str, Scheme]
    warn: Callable[[Diagnostic], None]

    def of(
        self,
        method: settings.Method,
        schema: Source,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> ir.PageScheme | None:
        """The scheme for a method whose reply is of this schema; None for no page.

        The settings name it, or want any or none; where they say nothing, it is the
        first whose parameters and whose fields the operation has. Warns where the
        settings want a page and no scheme fits, or not the one that they name.
        """
        found = self._found(method, schema, parameters, body)
        if found is not None:
            found.replies.append(schema)
        return None if found is None else found.page

    def _found(
        self,
        method: settings.Method,
        schema: Source,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> Scheme | None:
        if isinstance(method.paginated, str):
            return self._called(method.paginated, schema, method)
        if method.paginated is False:
            return None
        for scheme in self.schemes.values():
            if self._sends(scheme, parameters, body) and self._gives(
                scheme, schema, method
            ):
                return scheme
        if method.paginated is None:
            return None
        self.warn(
            Diagnostic(
                "not-a-page",
                f"no pagination scheme fits `{method.verb} {method.path}`, which returns"
                " what the document says",
                method.at("paginated"),
                "name the scheme that is meant; its paging parameters and fields have to"
                " be those of the operation",
                "warning",
            )
        )
        return None

    def _called(
        self, name: str, schema: Source, method: settings.Method
    ) -> Scheme | None:
        if name not in self.schemes:
            raise refuse(
                "unknown-pagination",
                f"there is no pagination scheme `{name}`",
                method.at("paginated"),
                f"name one of {listed(self.schemes)}" if self.schemes else "",
            )
        scheme = self.schemes[name]
        if self.items(scheme.page, schema) is None:
            self.warn(_not_a_page(scheme.page, method))
            return None
        return scheme

    def items(self, scheme: ir.PageScheme, schema: Source) -> Source | None:
        """The schema of the items of a page of this schema."""
        path = tuple(name.value for name in scheme.items_wire)
        return items_of(self.resolver, property_at(self.resolver, schema, path))

    def _sends(
        self,
        scheme: Scheme,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> bool:
        if scheme.page.in_body:
            sent = {item.wire.value for item in body.fields} if body else set[str]()
        else:
            sent = {p.field.wire.value for p in parameters if p.place == "query"}
        return sent.issuperset(item.name for item in scheme.paging)

    def _gives(self, scheme: Scheme, schema: Source, method: settings.Method) -> bool:
        # What asks for no other page fits every list, so all of it has to be there.
        if not scheme.paging and method.verb != "get":
            return False
        if self.items(scheme.page, schema) is None:
            return False
        return all(
            property_at(self.resolver, schema, item.path) is not None
            for item in scheme.fields
        )


def _not_a_page(scheme: ir.PageScheme, method: settings.Method) -> Diagnostic:
    wire = ".".join(name.value for name in scheme.items_wire)
    what = f"the reply has no array `{wire}`" if wire else "the reply is no array"
    return Diagnostic(
        "not-a-page",
        f"{what}, which pages of `{scheme.name}` have, so it is returned as the document"
        " has it",
        method.at("paginated"),
        "name the scheme that is meant, or write `paginated: false`",
        "warning",
    )

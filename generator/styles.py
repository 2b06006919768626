"""How parameters are written: the styles of OpenAPI, and what the settings say of them.

OpenAPI 3.1.1, 4.8.12.6, has the table. Documents rarely say what is its default, which in
a query is `form` with `explode`; SDKs made by settings in stainless.yml's format write
those by `query_settings`, and do so on if they are made anew here. So the order is: a
style that is not the default is said on purpose, and rules; else the settings rule, if
there are any, by what they say or by the format's own defaults; else the table does,
which `x-specloom: {query: document}` asks for, and what is made without settings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from . import ir
from .errors import Diagnostic
from .keywords import kinds, unsupported
from .load import Source
from .media import is_json, is_range, is_text, media_type, stream_format
from .text import Text

_STYLES: Mapping[ir.Place, tuple[ir.StyleName, ...]] = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
_JSON = ir.Style("json")
_FLAT = frozenset({"string", "number", "integer", "boolean"})
_LISTED = ("spaceDelimited", "pipeDelimited")
_Series = ir.Array | ir.Tuple


@dataclass(frozen=True, slots=True)
class Styles:
    """Says how parameters are written.

    `models` are the types that stand under a name. With `by_document`, the settings leave
    it to the document; with `own_arrays` they write lists in a way that only they know of.
    """

    models: Mapping[ir.Ref, ir.Model]
    by_document: bool = False
    own_arrays: bool = False

    def of(self, source: Source, place: ir.Place, kind: ir.Type) -> ir.Style | None:
        """The style of a parameter; None for the client's own way.

        Raises SpecError for a style that its place does not have.
        """
        if source.get("content") is not None:
            return _JSON if schema_of(source)[1] else None
        said = source.text("style")
        known = _STYLES[place]
        if said not in {"", *known}:
            raise unsupported(
                source / "style", f"the style `{said}` of a parameter in `{place}`"
            )
        name = cast(ir.StyleName, said or known[0])
        explode = source.get("explode")
        exploded = (
            name in ("form", "cookie") if explode is None else explode.value is True
        )
        match place:
            case "query":
                return self._in_query(source, name, exploded, kind)
            case "path":
                return self._in_path(name, exploded, kind)
            case "header":
                whole = exploded and not self._has_no_members(kind)
                return ir.Style("simple", True) if whole else None
            case "cookie":
                return ir.Style(name, exploded)

    def _in_query(
        self, source: Source, name: ir.StyleName, exploded: bool, kind: ir.Type
    ) -> ir.Style | None:
        if name in _LISTED and exploded:
            # The table has nothing for this: as a list in any style, `a=1&a=2`.
            name = "form"
        if source.as_dict().get("allowReserved") is True:
            return ir.Style(name, exploded, reserved=True)
        if name == "deepObject":
            own = self.by_document and self._may_hold_list(kind)
            return ir.Style(name, exploded) if own else None
        if name == "form" and exploded:
            plain = not self.by_document or self._has_no_members(kind)
            return None if plain else ir.Style(name, True)
        if name == "form" and (self.own_arrays or self._is_flat(kind)):
            return None
        return ir.Style(name)

    def _in_path(
        self, name: ir.StyleName, exploded: bool, kind: ir.Type
    ) -> ir.Style | None:
        plain = name == "simple" and self._is_flat(kind)
        return None if plain and _is_segment(kind) else ir.Style(name, exploded)

    def _is_flat(self, kind: ir.Type) -> bool:
        """Whether it is one value, and so the same in most styles."""
        return all(isinstance(each, ir.Scalar | ir.Enum) for each in self._every(kind))

    def _has_no_members(self, kind: ir.Type) -> bool:
        every = self._every(kind)
        return all(isinstance(each, ir.Scalar | ir.Enum | ir.Array) for each in every)

    def _every(self, kind: ir.Type) -> Iterator[ir.Type]:
        """What a value may be, whatever names and choices are in between."""
        waiting, seen = [kind], set[ir.Type]()
        while waiting:
            found = waiting.pop()
            if isinstance(found, ir.Union):
                waiting += reversed(found.variants)
                continue
            model = self.models.get(found) if isinstance(found, ir.Ref) else None
            if model is None or model.type is None:
                yield found
            elif found not in seen:
                seen.add(found)
                waiting.append(model.type)

    def _may_hold_list(self, kind: ir.Type) -> bool:
        """Whether there may be a list in a value, however deep."""
        waiting, seen = [kind], set[ir.Type]()
        while waiting:
            for each in self._every(waiting.pop()):
                if isinstance(each, ir.Anything | _Series):
                    return True
                if each not in seen:
                    seen.add(each)
                    waiting += self._values(each)
        return False

    def _values(self, kind: ir.Type) -> Iterator[ir.Type]:
        """The types of what an object's members are; nothing for what is no object."""
        if isinstance(kind, ir.Map):
            yield kind.value
        model = self.models.get(kind) if isinstance(kind, ir.Ref) else None
        while model is not None:
            yield from (item.type for item in model.fields)
            if model.extra is not None:
                yield model.extra
            model = None if model.base is None else self.models.get(model.base)

    def doubts(
        self, source: Source, place: ir.Place, kind: ir.Type
    ) -> Iterator[Diagnostic]:
        """Warnings of styles that the table has no example for."""
        if (content := source.get("content")) is not None:
            yield from _of_callers(content)
        if content is not None or place == "path":
            return
        exploded = source.as_dict().get("explode") is True
        style = source.text("style")
        if style in _LISTED and exploded:
            yield _undefined(source / "style", f"{style} with `explode`", "`a=1&a=2`")
        if style == "deepObject":
            yield from self.deep_doubts(source / "style", source.text("name"), kind)
        whole = style != "cookie" and source.as_dict().get("explode") is not False
        if place == "cookie" and whole and not self._is_flat(kind):
            text = "a list or an object in a cookie with `explode`"
            yield _undefined(source, text, "a cookie for each part")

    def deep_doubts(
        self, style: Source, name: str, kind: ir.Type
    ) -> Iterator[Diagnostic]:
        """Warnings of a `deepObject` that is no object of single values.

        The table has nothing else. That items have numbers (`a[0]=1`) is what PHP, qs for
        Node.js and the APIs of forms in this style read, and it keeps the objects of a
        list apart, as `a[][b]=1&a[][b]=2` does not. Settings rule where there are any.
        """
        every = list(self._every(kind))
        values = [value for each in every for value in self._values(each)]
        inner = [each for value in values for each in self._every(value)]
        by_settings = "" if self.by_document else "`query_settings` say"
        if any(isinstance(each, _Series) for each in every):
            own = "`a[]=1&a[]=2`" if name.endswith("[]") else "`a[0]=1&a[1]=2`"
            yield _undefined(style, "a list as deepObject", by_settings or own)
        elif self._has_no_members(kind):
            yield _undefined(style, "deepObject for this type", "`a=1`")
        if any(isinstance(each, _Series) for each in inner):
            sent = by_settings or "`a[b][0]=1&a[b][1]=2`"
            yield _undefined(style, "a list in a deepObject", sent)
        if any(isinstance(each, ir.Map | ir.Ref) for each in inner):
            sent = by_settings or "`a[b][c]=1`"
            yield _undefined(style, "an object in a deepObject", sent)

    def has_parts(self, kind: ir.Type) -> bool:
        """Whether a value may have items or members."""
        return not self._is_flat(kind)

    def is_list_of(self, kind: ir.Type, *of: type) -> bool:
        """Whether it is one value of such types, or a list of them."""
        items = [
            inner
            for each in self._every(kind)
            for inner in (
                self._every(each.item) if isinstance(each, ir.Array) else [each]
            )
        ]
        return all(isinstance(each, of) for each in items)


def schema_of(source: Source) -> tuple[Source | None, bool]:
    """The schema of a parameter, and whether its values are written as JSON.

    What is text of another type is written by callers. Raises SpecError for a media type
    that no client could be exact about.
    """
    content = source.get("content")
    if content is None:
        return source.get("schema"), False
    every = [(media_type(name), each) for name, each in content.items()]
    if len(every) == 1:
        media, holder = every[0]
        if is_json(media):
            return holder.get("schema"), True
        if media == "text/plain" or (is_range(media) and _is_flat(holder)):
            return holder.get("schema"), False
        if _is_written(media):
            return Source(holder.document, holder.pointer, {"type": "string"}), False
    said = " and ".join(f"`{name}`" for name, _ in every) or "no media type"
    raise unsupported(content, f"a parameter that is written as {said}")


def _is_written(media: str) -> bool:
    """Whether it is text that callers can write."""
    series = stream_format(media) is not None
    return series or is_text(media) or media == "application/x-www-form-urlencoded"


def _of_callers(content: Source) -> Iterator[Diagnostic]:
    """A warning where a value has a type, and callers write it as text."""
    for name, holder in content.items():
        schema = holder.get("schema")
        has_type = schema is not None and kinds(schema) - {"string", "null"}
        if (
            has_type
            and media_type(name) != "text/plain"
            and _is_written(media_type(name))
        ):
            yield Diagnostic(
                "unwritable-field",
                f"no client can write this type as `{name}`; callers give it as text",
                holder.location,
                "describe it as a string, as they are to write it",
                "warning",
            )


def _is_flat(media: Source) -> bool:
    """Whether a media type's schema says of values that they are one each."""
    schema = media.get("schema")
    return schema is not None and set[str]() < kinds(schema) <= _FLAT


def _is_segment(kind: ir.Type) -> bool:
    """Whether a value is written as a segment of a path by itself."""
    if isinstance(kind, ir.Enum):
        return all(isinstance(v, Text) or type(v) is int for v in kind.values)
    return isinstance(kind, ir.Scalar) and kind.kind in {
        "string",
        "integer",
        "date",
        "datetime",
    }


def _undefined(source: Source, what: str, sent: str) -> Diagnostic:
    return Diagnostic(
        "undefined-style",
        f"OpenAPI does not say how to write {what}; it is sent as {sent}",
        source.location,
        "give it another `style` or `explode`, if the server wants another",
        "warning",
    )

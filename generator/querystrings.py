"""Parameters that are the whole of a query: `in: querystring`.

Source: OpenAPI 3.2.0, 4.12.1 and 4.12.4: the value is written as its media type says, and
then percent-encoded. What is a form is a query like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import ir
from .contents import Content, contents
from .encodings import Encodings
from .keywords import kinds, text_of, unsupported
from .load import Source
from .names import attribute
from .resolve import Resolver
from .schemas import Place, Types, named
from .text import Text


@dataclass(frozen=True, slots=True)
class Querystrings:
    """Builds the parameters that stand for a whole query."""

    resolver: Resolver
    types: Types
    encodings: Encodings

    def build(self, source: Source, place: Place) -> Iterator[ir.Parameter]:
        """An argument for each property of a form, else one for all of it.

        Raises SpecError for a media type that no client could be exact about.
        """
        found = contents(self.resolver, source / "content")
        if len(found) != 1:
            raise unsupported(source / "content", "a query of several media types")
        (content,) = found
        needed = source.as_dict().get("required") is True
        schema = content.schema
        if content.encoding == "form" and schema and self.types.holds_fields(schema):
            yield from self._fields(content, schema, place, needed)
        else:
            yield self._whole(source, content, place, needed)

    def _fields(
        self, content: Content, schema: Source, place: Place, needed: bool
    ) -> Iterator[ir.Parameter]:
        fields = self.types.fields_of(schema, place)
        # No settings were made for these: they are newer than that format.
        said = replace(self.encodings, by_document=True).of(content, fields)
        for item in fields:
            given = item._replace(required=item.required and needed)
            yield ir.Parameter(given, "query", encoding=said.get(item.wire))

    def _whole(
        self, source: Source, content: Content, place: Place, needed: bool
    ) -> ir.Parameter:
        name = (source / "name").as_str()
        kind, nullable = self._type(content, place.below(name))
        return ir.Parameter(
            ir.Field(
                wire=Text(name),
                name=named(attribute, name, source),
                type=kind,
                required=needed,
                nullable=nullable,
                doc=text_of(source.get("description")),
                location=source.location,
                deprecated=bool(source.as_dict().get("deprecated")),
            ),
            "query",
            style=_STYLES.get(content.encoding),
            is_whole=True,
        )

    def _type(self, content: Content, place: Place) -> tuple[ir.Type, bool]:
        """What the query is, and whether null is one."""
        schema = content.schema
        if content.encoding == "binary":
            if schema is None or kinds(self.resolver.resolve(schema)) != {"string"}:
                raise unsupported(content.entry, "a query of this media type")
            return ir.Scalar("string"), False
        if content.encoding == "multipart":
            raise unsupported(content.entry, "a query of this media type")
        if schema is None:
            anything = (
                ir.Map(ir.ANYTHING) if content.encoding == "form" else ir.ANYTHING
            )
            return anything, False
        typed = self.types.type_of(schema, place)
        return typed.type, typed.nullable


_STYLES = {"json": ir.Style("json"), "form": ir.Style("form", explode=True)}

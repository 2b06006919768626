"""Bodies of requests become arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from . import ir, settings
from .arguments import Warn
from .errors import Diagnostic
from .keywords import kinds, text_of, unsupported
from .load import Source
from .media import is_json, is_text, media_type
from .names import attribute
from .objects import is_text_file
from .resolve import Resolver
from .schemas import Place, Types, named
from .text import Text

Encoding: TypeAlias = Literal["json", "multipart", "form", "binary"]

_FORMS: Mapping[str, Encoding] = {
    "multipart/form-data": "multipart",
    "application/x-www-form-urlencoded": "form",
}
# Which form of a body is sent where there are several: the best, and of two that can say
# the same, the one that comes first in the document.
_RANKS: Mapping[Encoding, int] = {"json": 0, "multipart": 0, "form": 1, "binary": 2}


@dataclass(frozen=True, slots=True)
class Bodies:
    """Builds the bodies of one document's requests."""

    resolver: Resolver
    types: Types
    warn: Warn

    def build(
        self, source: Source | None, method: settings.Method, place: Place
    ) -> ir.Body | None:
        """The body of a request: an argument a field, or one for the whole of it.

        Raises SpecError for one that has no exact form.
        """
        if source is None:
            return None
        holder = self.resolver.resolve(source)
        media, encoding, entry = self._chosen(holder / "content")
        needed = holder.as_dict().get("required") is True
        schema = entry.get("schema")
        if encoding != "binary" and schema is not None:
            variants = self._variants(schema) if method.body_name is None else []
            if variants:
                every = [self.types.fields_of(each, place) for each in variants]
                fields = (
                    replace(f, required=f.required and needed) for f in _merged(every)
                )
                return ir.Body(encoding, tuple(fields))
        if encoding in ("multipart", "form"):
            raise unsupported(
                schema or entry, "a form other than an object with properties"
            )
        whole = self._whole(holder, schema, media, encoding, method, place)
        return ir.Body(encoding, (), whole, Text(_sent_as(media)))

    def _variants(self, schema: Source) -> list[Source]:
        """The objects that a body may be: itself, or the choices; none for others."""
        if self.types.holds_fields(schema):
            return [schema]
        target = self.resolver.resolve(schema)
        choices = list(target.get("oneOf") or target.get("anyOf") or ())
        # Choices that differ in their properties alone, so that arguments can be both.
        if target.as_dict().keys() & {"type", "allOf", "properties", "enum", "const"}:
            return []
        # That all of it may be null says no more than that it may be left out.
        inner = [
            self._variants(choice)
            for choice in choices
            if kinds(self.resolver.resolve(choice)) != {"null"}
        ]
        return [each for found in inner for each in found] if all(inner) else []

    def _whole(
        self,
        holder: Source,
        schema: Source | None,
        media: str,
        encoding: Encoding,
        method: settings.Method,
        place: Place,
    ) -> ir.Field:
        name = method.body_name or "body"
        kind: ir.Type = ir.ANYTHING
        nullable = False
        if encoding == "binary":
            written = is_text(media) or media_type(media) in _FORMS
            kind = ir.Scalar("string") if written else ir.File(bare=True)
        elif schema is not None:
            typed = self.types.type_of(schema, place.below(name))
            kind, nullable = typed.type, typed.nullable
        said = holder.get("description")
        if said is None and schema is not None:
            said = self.resolver.resolve(schema).get("description")
        return ir.Field(
            wire=Text(name),
            name=named(attribute, name, holder),
            type=kind,
            required=holder.as_dict().get("required") is True,
            nullable=nullable,
            doc=text_of(said),
            location=holder.location,
        )

    def _chosen(self, content: Source) -> tuple[str, Encoding, Source]:
        """The media type that is sent, and a warning where another says more."""
        every: list[tuple[str, Encoding, Source]] = [
            (name, self._encoding(name, entry), entry)
            for name, entry in content.items()
        ]
        if not every:
            raise unsupported(content, "a body of no media type")
        first = min(every, key=lambda each: _RANKS[each[1]])
        said = self._said(first[2])
        others = [name for name, _, e in every if self._said(e) not in (said, None, {})]
        if others:
            self.warn(
                Diagnostic(
                    "one-of-several-bodies",
                    f"the body is sent as {first[0]}, and never as {_listed(others)}",
                    content.location,
                    "remove the others from the document if that is meant",
                    "warning",
                )
            )
        return first

    def _said(self, entry: Source) -> object:
        schema = entry.get("schema")
        return None if schema is None else self.resolver.resolve(schema).value

    def _encoding(self, name: str, entry: Source) -> Encoding:
        media = media_type(name)
        schema = entry.get("schema")
        if media in _FORMS:
            encoding = _FORMS[media]
            # What is one text already is sent as it is.
            if encoding == "form" and schema is not None:
                whole = kinds(self.resolver.resolve(schema)) == {"string"}
                return "binary" if whole else encoding
            return encoding
        if is_json(media) and not (
            schema is not None and is_text_file(self.resolver.resolve(schema))
        ):
            return "json"
        return "binary"


def _merged(variants: Sequence[Sequence[ir.Field]]) -> Iterator[ir.Field]:
    """The fields of all variants; what some do not have, or not always, is optional."""
    if len(variants) == 1:
        yield from variants[0]
        return
    by_wire: dict[Text, list[ir.Field]] = {}
    for fields in variants:
        for item in fields:
            by_wire.setdefault(item.wire, []).append(item)
    for same in by_wire.values():
        yield replace(
            same[0],
            type=_either([item.type for item in same]),
            required=len(same) == len(variants) and all(f.required for f in same),
            nullable=any(item.nullable for item in same),
        )


def _either(types: Sequence[ir.Type]) -> ir.Type:
    distinct = list(dict.fromkeys(types))
    if len(distinct) == 1:
        return distinct[0]
    if all(isinstance(kind, ir.Enum) for kind in distinct):
        values = [
            v for kind in distinct if isinstance(kind, ir.Enum) for v in kind.values
        ]
        return ir.Enum(tuple(dict.fromkeys(values)))
    return ir.Union(tuple(distinct))


def _sent_as(media: str) -> str:
    """What the request says that its body is; a range of types is none."""
    return "application/octet-stream" if "*" in media else media


def _listed(names: list[str]) -> str:
    return ", ".join(names)

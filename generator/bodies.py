"""Bodies of requests become arguments."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from . import ir, settings
from .arguments import Warn
from .clashes import unreserved
from .contents import Content, contents
from .encodings import Encodings
from .errors import Diagnostic
from .keywords import admits_null, kinds, text_of
from .load import Source
from .media import is_range, of_range
from .names import attribute
from .resolve import Resolver
from .schemas import Place, Types, named
from .text import Code, Text
from .uploads import without_files

_CHOICE = "content_type"


@dataclass(frozen=True, slots=True)
class Bodies:
    """Builds the bodies of one document's requests."""

    resolver: Resolver
    types: Types
    reserved: Container[str]
    """The names that no argument can have."""
    encodings: Encodings
    warn: Warn

    def build(
        self, source: Source | None, method: settings.Method, place: Place
    ) -> ir.Body | None:
        """The body of a request: an argument a field, or one for the whole of it.

        Where it can be sent in several forms that say different things, it has the
        arguments of all, and one more that chooses. None where the document has no form
        of it, with a warning, and where there is no exact one, which is kept among the
        complaints.
        """
        if source is None or self.resolver.is_lost(source):
            return None
        holder = self.resolver.resolve(source)
        found = contents(self.resolver, holder / "content")
        if not found:
            self.warn(_unsaid(holder / "content"))
            return None
        attempt = self.resolver.complaints.attempt
        made = (attempt(self._form, each, holder, method, place) for each in found)
        forms = list(filter(None, made))
        if not forms:
            return None
        choice = _choice(forms, holder)
        if len(forms) == 1:
            return replace(forms[0], choice=choice)
        names: dict[Text, Code] = {}
        for item in (item for form in forms for item in form.arguments):
            names.setdefault(item.wire, item.name)
        forms = [_renamed(form, names) for form in forms]
        # One form at a time is sent, so what is `ids` in one and `ids[]` in another can
        # be one argument.
        fields = tuple(_merged([form.arguments for form in forms], _python_name))
        if choice is not None and choice.name in names.values():
            choice = choice._replace(name=Code(f"body_{_CHOICE}"))
        return replace(
            forms[0],
            fields=fields,
            whole=None,
            choice=choice,
            forms=tuple(_chosen(form, choice, form is forms[0]) for form in forms),
        )

    def _form(
        self, content: Content, holder: Source, method: settings.Method, place: Place
    ) -> ir.Body:
        """The body in one of its forms."""
        needed = _is_needed(holder)
        schema = content.schema
        encoding = "records" if content.is_of_records else content.encoding
        medias = tuple(map(Text, content.medias))
        has_fields = encoding in ("json", "multipart", "form")
        if has_fields and schema is not None and method.body_name is None:
            variants = self._variants(schema)
            if variants:
                every = [self.types.fields_of(each, place) for each in variants]
                fields = list(_merged(every))
                free = not needed and _may_be_null(self.resolver, schema)
                absent = free and any(item.required for item in fields)
                if free:
                    fields = [item._replace(required=False) for item in fields]
                if encoding == "json":
                    fields = [f._replace(type=without_files(f.type)) for f in fields]
                given = tuple(unreserved(item, self.reserved) for item in fields)
                said = self.encodings.of(content, given)
                return ir.Body(
                    encoding, given, medias=medias, encodings=said, may_be_absent=absent
                )
        whole = self._whole(holder, content, method, place)
        return ir.Body(encoding, (), unreserved(whole, self.reserved), medias)

    def _variants(
        self, schema: Source, around: tuple[Source, ...] = ()
    ) -> list[Source]:
        """The objects that a body may be: itself, or the choices; none for others.

        `around` are the choices that this one is in: among its own, they say nothing new.
        """
        if self.types.holds_fields(schema):
            return [schema]
        target = self.resolver.resolve(schema)
        choices = list(target.get("oneOf") or target.get("anyOf") or ())
        # Choices that differ in their properties alone, so that arguments can be both.
        if target.as_dict().keys() & {"type", "allOf", "properties", "enum", "const"}:
            return []
        # That all of it may be null says no more than that it may be left out.
        around = (*around, target)
        inner = [
            self._variants(choice, around)
            for choice in choices
            if (found := self.resolver.resolve(choice)) not in around
            and kinds(found) != {"null"}
        ]
        return [each for found in inner for each in found] if all(inner) else []

    def _whole(
        self, holder: Source, content: Content, method: settings.Method, place: Place
    ) -> ir.Field:
        name, schema = method.body_name or "body", content.schema
        kind, nullable = self._type(content, place.below(name))
        demanded = (
            schema is not None
            and content.encoding != "lines"
            and not nullable
            and self.types.demands(schema)
        )
        said = holder.get("description")
        if said is None and schema is not None:
            said = self.resolver.resolve(schema).get("description")
        return ir.Field(
            wire=Text(name),
            name=named(attribute, self.types.casing.spelt(name), holder),
            type=kind,
            required=_is_needed(holder) or demanded,
            nullable=nullable,
            doc=text_of(said),
            location=holder.location,
        )

    def _type(self, content: Content, place: Place) -> tuple[ir.Type, bool]:
        """What the whole of a body is, and whether null is one."""
        schema = content.schema
        if content.encoding == "binary":
            return ir.Scalar("string") if content.is_text else ir.File(bare=True), False
        if content.encoding == "multipart":
            # Parts have names, and these are the caller's to say.
            return ir.Map(ir.Union((ir.File(), ir.Scalar("string")))), False
        if schema is None:
            empty = ir.ANYTHING if content.encoding == "json" else ir.Map(ir.ANYTHING)
            return empty, False
        if content.encoding == "lines":
            return ir.Array(self.types.type_of(schema, place.singular()).whole()), False
        typed = self.types.type_of(schema, place)
        if content.encoding == "form" and not _is_object(typed.type):
            return ir.Map(ir.ANYTHING), False
        kind = without_files(typed.type) if content.encoding == "json" else typed.type
        return kind, typed.nullable


def _unsaid(content: Source) -> Diagnostic:
    return Diagnostic(
        "no-media-type",
        "nothing says in what form the body is sent, so the method sends none",
        content.location,
        "describe it under `content`; callers can send JSON by `extra_body`",
        "warning",
    )


def _is_needed(holder: Source) -> bool:
    """Whether the document says that there is to be a body.

    Few documents do, and what a schema requires is required all the same: who sends no
    body at all sends no required property. So this alone decides of bodies that are no
    objects, and where null is among the values, which says that there may be none.
    """
    return holder.as_dict().get("required") is True


def _may_be_null(resolver: Resolver, schema: Source) -> bool:
    return admits_null(schema) or admits_null(resolver.resolve(schema))


def _choice(forms: Sequence[ir.Body], holder: Source) -> ir.Field | None:
    """The argument that says what the body is sent as; None where that is known."""
    medias = [media for form in forms for media in form.medias]
    usual, is_open = medias[0].value, any(is_range(each.value) for each in medias)
    if len(medias) == 1 and not is_open:
        return None
    default = of_range(usual) if is_range(usual) else usual
    needed = default is None and _is_needed(holder)
    without = "" if default is None else f"; without it, `{default}`"
    return ir.Field(
        wire=Text(_CHOICE),
        name=Code(_CHOICE),
        type=ir.Scalar("string") if is_open else ir.Enum(tuple(medias)),
        required=needed,
        nullable=False,
        doc=Text(f"The media type of the body{without}."),
        location=holder.location,
    )


def _chosen(form: ir.Body, choice: ir.Field | None, is_first: bool) -> ir.Body:
    """A form with what chooses it: nothing has to, if it is the first one."""
    if choice is None:
        return form
    is_open = any(is_range(media.value) for media in form.medias)
    kind = ir.Scalar("string") if is_open else ir.Enum(form.medias)
    if is_first:
        return replace(form, choice=choice._replace(type=kind))
    doc = Text("The media type of the body.")
    return replace(form, choice=choice._replace(type=kind, required=True, doc=doc))


def _renamed(form: ir.Body, names: Mapping[Text, Code]) -> ir.Body:
    """The same with the names that its arguments have among those of all forms."""
    whole = form.whole and form.whole._replace(name=names[form.whole.wire])
    fields = (item._replace(name=names[item.wire]) for item in form.fields)
    return replace(form, fields=tuple(fields), whole=whole)


def _is_object(kind: ir.Type) -> bool:
    return isinstance(kind, ir.Map | ir.Ref)


def _wire(item: ir.Field) -> str:
    return item.wire.value


def _python_name(item: ir.Field) -> str:
    return str(item.name)


def _merged(
    variants: Sequence[Sequence[ir.Field]], key: Callable[[ir.Field], str] = _wire
) -> Iterator[ir.Field]:
    """The fields of all variants; what some do not have, or not always, is optional.

    Those with one `key` are one.
    """
    if len(variants) == 1:
        yield from variants[0]
        return
    by_key: dict[str, list[ir.Field]] = {}
    for fields in variants:
        for item in fields:
            by_key.setdefault(key(item), []).append(item)
    for same in by_key.values():
        yield same[0]._replace(
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

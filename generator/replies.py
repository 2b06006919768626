"""Replies of operations become what methods return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple, TypeAlias

from . import ir, settings
from .arguments import Warn
from .errors import Diagnostic, refuse
from .keywords import is_plain_enum, kinds
from .load import Source
from .media import is_json, is_text, media_type, stream_format
from .names import snake
from .objects import is_text_file, properties_of
from .pages import Pages
from .resolve import Resolver, is_ref
from .schemas import NamedSchema, Place, Types
from .text import NO_TEXT, Code, Text

Form: TypeAlias = Literal["json", "events", "text", "binary"]

# Which form of a reply is asked for where there are several: the first of these.
_RANKS: tuple[Form, ...] = ("json", "events", "text", "binary")
# The same where the settings do not ask for a stream: then it is the last resort.
_UNASKED: tuple[Form, ...] = ("json", "text", "binary", "events")
_ANY = Text("*/*")


class Content(NamedTuple):
    """One form of a reply: its media type, and its schema where it has one."""

    media: str
    form: Form
    schema: Source | None


@dataclass(frozen=True, slots=True)
class Replies:
    """Builds the replies of one document's operations."""

    root: Source
    resolver: Resolver
    types: Types
    pages: Pages
    chosen: settings.Settings
    warn: Warn

    def build(
        self,
        source: Source,
        method: settings.Method,
        place: Place,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> tuple[ir.Reply, ir.Streaming | None]:
        """What the method returns, and how it streams where it does.

        Raises SpecError where the document and the settings do not fit.
        """
        content, may_be_empty = self._success(source, method)
        if content is None or method.verb == "head":
            # What answers HEAD has no body (RFC 9110, 9.3.2).
            return ir.Reply("nothing", accept=_ANY), None
        reply = self._reply(content, method, place, parameters, body)
        if may_be_empty and reply.kind == "value":
            reply = replace(reply, type=ir.Union((reply.type, ir.NULL)))
        return reply, self._streaming(content, method, reply)

    def _reply(
        self,
        content: Content,
        method: settings.Method,
        place: Place,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> ir.Reply:
        media, form, schema = content
        accept = Text("application/octet-stream" if "*" in media else media)
        if form == "binary":
            return ir.Reply("binary", accept=accept)
        if form == "text":
            return ir.Reply("value", ir.Scalar("string"), accept=accept)
        if form == "json":
            accept = NO_TEXT
        if schema is None:
            return ir.Reply("value", accept=accept)
        scheme = self.pages.of(method, schema, parameters, body)
        if scheme is not None:
            self.types.force(schema)
            items = self.pages.items(scheme, schema)
            assert items is not None, "it is a page"
            return ir.Reply("page", self._value(items, place), scheme, accept=accept)
        envelope, inner = self._unwrapped(schema, method)
        if envelope is None:
            return ir.Reply("value", self._value(schema, place), accept=accept)
        self._name_held(schema, inner, place)
        value = self._value(inner, place)
        return ir.Reply("value", value, envelope=envelope, accept=accept)

    # ---- Which reply -----------------------------------------------------------------

    def _success(
        self, source: Source, method: settings.Method
    ) -> tuple[Content | None, bool]:
        """The form to ask for, and whether a success may come without any."""
        responses = source.get("responses")
        codes = [] if responses is None else [code for code, _ in responses.items()]
        chosen = [code for code in codes if code[:1] == "2"]
        chosen = chosen or [code for code in codes if code == "default"]
        if responses is None or not chosen:
            self.warn(_unknown(source))
            return Content("application/json", "json", None), True
        ranks = _RANKS if method.streaming is not None else _UNASKED
        found = [
            self._content(responses / code, ranks) for code in sorted(chosen, key=_rank)
        ]
        full = [content for content in found if content is not None]
        if not full:
            return None, False
        said = [self._said(content) for content in full]
        if any(each != said[0] for each in said):
            self.warn(
                Diagnostic(
                    "several-replies",
                    "there are successful replies of several types, and all are read"
                    " as the first",
                    responses.location,
                    "what does not fit that type is kept as it came",
                    "warning",
                )
            )
        return full[0], len(full) != len(found)

    def _said(self, content: Content) -> object:
        schema = content.schema
        return None if schema is None else self.resolver.resolve(schema).value

    def _content(self, response: Source, ranks: Sequence[Form]) -> Content | None:
        content = self.resolver.resolve(response).get("content")
        if content is None or not content.value:
            return None
        every = [self._form(name, entry) for name, entry in content.items()]
        return min(every, key=lambda each: ranks.index(each.form))

    def _form(self, name: str, entry: Source) -> Content:
        schema = self.resolver.resolve(entry).get("schema")
        media = media_type(name)
        is_file = schema is not None and is_text_file(self.resolver.resolve(schema))
        form: Form = "binary"
        if stream_format(media):
            form = "events"
        elif is_json(media) or (media == "*/*" and schema is not None):
            form = "binary" if is_file else "json"
        elif is_text(media) and not is_file:
            form = "text"
        return Content(name, form, schema)

    # ---- Which type ------------------------------------------------------------------

    def _value(self, schema: Source, place: Place) -> ir.Type:
        """The schema's type: its own, or one that is called for the method."""
        target = self.resolver.resolve(schema)
        if target in self.types.own_types or _is_anything(target):
            return self.types.type_of(schema, place).whole()
        *_, leaf = place.module
        made = self.types.alias(Code(self.types.casing.pascal(leaf)), target, place)
        plain = self.types.models[made].type
        # A plain value is known by its own type, which has the other name besides.
        return plain if isinstance(plain, ir.Scalar) else made

    def _name_held(self, envelope: Source, inner: Source, place: Place) -> None:
        """Makes what a named envelope holds a type of its own, and then the envelope.

        It is called for the first method that returns it, and is the same for all.
        """
        if self.types.name_of(envelope) is None:
            return
        if not is_ref(inner) and inner not in self.types.own_types:
            *folder, leaf = place.module
            named = NamedSchema(str(leaf), tuple(folder))
            self.types.own_types[inner] = named
        self.types.force(envelope)

    def _unwrapped(
        self, schema: Source, method: settings.Method
    ) -> tuple[Text | None, Source]:
        """The property that the value is in, where the reply is but an envelope."""
        if method.unwrap is False:
            return None, schema
        properties = properties_of(self.resolver, schema)
        if method.unwrap is not None:
            if method.unwrap not in properties:
                raise refuse(
                    "unknown-property",
                    f"the reply has no property `{method.unwrap}` to be unwrapped",
                    method.location,
                )
            return Text(method.unwrap), properties[method.unwrap]
        for name in self.chosen.unwrap_fields:
            alone = len(properties) == 1 or self.chosen.unwrap_multiproperty
            if name in properties and alone:
                return Text(name), properties[name]
        return None, schema

    # ---- Streams ---------------------------------------------------------------------

    def _streaming(
        self, content: Content, method: settings.Method, reply: ir.Reply
    ) -> ir.Streaming | None:
        wanted = method.streaming
        if wanted is None:
            if content.form != "events":
                return None
            return ir.Streaming(reply.type, _format(content.media), None)
        kind = reply.type
        if wanted.event is not None:
            kind = self._event(wanted, wanted.event)
        param = Code(wanted.param) if wanted.param is not None else None
        return ir.Streaming(kind, wanted.format, param)

    def _event(self, wanted: settings.Streaming, event: str) -> ir.Type:
        """The type of the settings' model that is called `event`."""
        name = [snake(part) for part in event.removeprefix("$shared.").split(".")]
        for path, model in _models(self.chosen):
            if [*path, model.name] == name:
                place = Place((Code("event"),), "reply")
                return self.types.type_of(
                    self.resolver.reference(model.reference), place
                ).whole()
        raise refuse(
            "unknown-model",
            f"the settings have no model `{event}`",
            wanted.location,
            "name it by its resource and its own name, as `resource.model`",
        )


def _models(
    chosen: settings.Settings,
) -> Iterator[tuple[tuple[str, ...], settings.Model]]:
    for model in chosen.models:
        yield (), model
    for resource in chosen.all_resources():
        for model in resource.models:
            yield resource.path, model


def _unknown(source: Source) -> Diagnostic:
    return Diagnostic(
        "no-successful-reply",
        "the document describes no reply of success; whatever comes is returned",
        source.location,
        "describe one under a 2xx code, or under `default`",
        "warning",
    )


def _rank(code: str) -> tuple[bool, str]:
    return not code.isdecimal(), code


def _format(media: str) -> Literal["sse", "jsonl"]:
    return "sse" if stream_format(media_type(media)) == "sse" else "jsonl"


def _is_anything(schema: Source) -> bool:
    said = schema.as_dict()
    return (
        not kinds(schema)
        and not is_plain_enum(schema)
        and not (said.keys() & {"allOf", "anyOf", "oneOf", "additionalProperties"})
    )

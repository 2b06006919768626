"""Replies of operations become what methods return."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from . import ir, settings
from .arguments import Warn
from .errors import Diagnostic
from .keywords import admits_null, is_plain_enum, kinds
from .load import Source
from .media import media_type, stream_format
from .mistakes import NO_REPLY
from .objects import properties_of
from .pages import Pages
from .plain import listed
from .resolve import Resolver, is_ref
from .schemas import NamedSchema, Place, Types
from .streamed import Streams
from .successes import Outcomes, Success, Successes
from .text import NO_TEXT, Code, Text

_ANY = Text("*/*")
_JSON = "application/json"


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
        found = Outcomes(self.resolver).successes(
            source, streams=method.streaming is not None
        )
        if method.verb == "head" or (found.is_known and not found.replies):
            # What answers HEAD has no body (RFC 9110, 9.3.2).
            return ir.Reply("nothing", accept=_ANY), None
        if found.is_elsewhere:
            # What is there, is not for this document to say.
            return ir.Reply("binary", accept=_ANY), None
        if not found.is_known:
            self.warn(_unknown(source))
            unknown = Success("default", "json", ("application/json",), None)
            found = Successes((unknown,), may_be_empty=True)
        for each in found.replies:
            self._tell_others(each, method)
        first = found.replies[0]
        if len(found.replies) > 1 and self._is_told(
            found.replies, method, parameters, body
        ):
            reply = self._several(found.replies, place, source)
        else:
            if len(found.replies) > 1:
                self.warn(_read_as_first(source / "responses", first))
            reply = self._reply(first, method, place, parameters, body)
        streams = first.form == "events" and method.streaming is None
        has_value = reply.kind == "value" and not streams
        if found.may_be_empty and has_value:
            reply = replace(reply, type=_or_null(reply.type))
        return reply, self._streams().build(first, method, reply, place)

    def _streams(self) -> Streams:
        return Streams(self.resolver, self.types, self.chosen, self.warn)

    def _reply(
        self,
        content: Success,
        method: settings.Method,
        place: Place,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> ir.Reply:
        schema, accept = content.schema, Text(", ".join(content.accept))
        if content.form == "binary":
            return ir.Reply("binary", accept=accept)
        if content.form == "text":
            return ir.Reply("value", ir.Scalar("string"), accept=accept)
        if schema is None:
            kind = self._streams().item_type(content, place)
            return ir.Reply("value", kind or ir.ANYTHING, accept=accept)
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

    def _tell_others(self, chosen: Success, method: settings.Method) -> None:
        for media, schema in chosen.others:
            # Who asks for a stream by its argument, gets it.
            if not (method.streaming and stream_format(media_type(media))):
                self.warn(_not_asked_for(chosen, media, schema))

    def _is_told(
        self,
        replies: Sequence[Success],
        method: settings.Method,
        parameters: Sequence[ir.Parameter],
        body: ir.Body | None,
    ) -> bool:
        """Whether what comes is one thing or another, by its status alone.

        Pages are not: they are lists before anything has come. Neither is what the
        settings have in an envelope, or as a stream.
        """
        first, *others = replies
        if any(each.form == "events" for each in others):
            return False
        if first.form == "events":
            return method.streaming is None
        if first.form != "json" or first.schema is None:
            return True
        return (
            self.pages.of(method, first.schema, parameters, body) is None
            and self._unwrapped(first.schema, method)[0] is None
        )

    def _several(
        self, replies: Sequence[Success], place: Place, source: Source
    ) -> ir.Reply:
        """A reply that is one thing or another, of one type or another if it is a value."""
        statuses: dict[str, ir.Outcome] = {}
        for each in replies:
            statuses |= dict.fromkeys(each.codes, self._outcome(each, place))
        distinct = tuple(dict.fromkeys(statuses.values()))
        values = [each for each in distinct if not isinstance(each, str)]
        kind = values[0] if values else ir.ANYTHING
        if len(values) == len(distinct) or len(values) > 1:
            choice = ir.Union(tuple(values))
            kind = self.types.choice_names.whole(choice, place, source.location)
        asked = [media for each in replies for media in each.accept or (_JSON,)]
        accept = NO_TEXT
        if set(asked) != {_JSON}:
            accept = Text(", ".join(dict.fromkeys(asked)))
        told: list[tuple[Text, ir.Outcome]] = []
        if distinct[1:]:
            told = [(Text(code), each) for code, each in sorted(statuses.items())]
        form: Literal["value", "binary"] = (
            "binary" if distinct[0] == "file" else "value"
        )
        return ir.Reply(form, kind, accept=accept, statuses=tuple(told))

    def _outcome(self, reply: Success, place: Place) -> ir.Outcome:
        match reply.form:
            case "binary":
                return "file"
            case "events":
                return "stream"
            case "text":
                return ir.Scalar("string")
            case "json":
                if reply.schema is None:
                    return ir.ANYTHING
                below = place.below(reply.name)
                return self.types.type_of(reply.schema, below).whole()

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
        value = plain if isinstance(plain, ir.Scalar) else made
        # The name is for what comes; that nothing may come, is said where it comes.
        return _or_null(value) if admits_null(target) else value

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
                self.warn(_not_unwrapped(method, method.unwrap, properties))
                return None, schema
            return Text(method.unwrap), properties[method.unwrap]
        for name in self.chosen.unwrap_fields:
            alone = len(properties) == 1 or self.chosen.unwrap_multiproperty
            if name in properties and alone:
                return Text(name), properties[name]
        return None, schema


def _unknown(source: Source) -> Diagnostic:
    return Diagnostic(
        "no-successful-reply",
        NO_REPLY,
        source.location,
        severity="warning",
    )


def _or_null(kind: ir.Type) -> ir.Type:
    """The same, or null where it is not that already."""
    variants = kind.variants if isinstance(kind, ir.Union) else (kind,)
    return kind if ir.NULL in variants else ir.Union((kind, ir.NULL))


def _not_unwrapped(
    method: settings.Method, name: str, properties: Iterable[str]
) -> Diagnostic:
    return Diagnostic(
        "unknown-property",
        f"the reply has no property `{name}` to be unwrapped, so it is returned whole",
        method.at("unwrap_response"),
        f"its properties are {listed(properties)}: name one, or remove it",
        "warning",
    )


def _read_as_first(responses: Source, first: Success) -> Diagnostic:
    return Diagnostic(
        "several-replies",
        "there are successful replies of several types, and all are read as the one of"
        f" {first.code}",
        responses.location,
        "what does not fit that type is kept as it came; `with_raw_response` tells callers"
        " the status",
        "warning",
    )


def _not_asked_for(chosen: Success, media: str, schema: Source) -> Diagnostic:
    return Diagnostic(
        "several-media-types",
        f"`{chosen.medias[0]}` is asked for, and not `{media}`, which has another type",
        schema.location,
        'callers ask for it by `with_raw_response` and `extra_headers={"Accept": ...}`,'
        " and read the bytes of the reply",
        "warning",
    )


def _is_anything(schema: Source) -> bool:
    said = schema.as_dict()
    return (
        not kinds(schema)
        and not is_plain_enum(schema)
        and not (said.keys() & {"allOf", "anyOf", "oneOf", "additionalProperties"})
    )

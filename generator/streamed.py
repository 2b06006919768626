"""Replies that come in pieces: how, and of which type the pieces are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from . import ir, settings
from .arguments import Warn
from .errors import Diagnostic
from .media import media_type, stream_format
from .names import snake
from .resolve import Resolver
from .schemas import Place, Types
from .successes import Success
from .text import Code, Text


@dataclass(frozen=True, slots=True)
class Streams:
    """Builds the streams of one document's operations."""

    resolver: Resolver
    types: Types
    chosen: settings.Settings
    warn: Warn

    def build(
        self,
        content: Success,
        method: settings.Method,
        reply: ir.Reply,
        place: Place,
    ) -> ir.Streaming | None:
        """How a reply streams, if it does."""
        wanted = method.streaming
        if wanted is None:
            if content.form != "events":
                return None
            item = reply.type
            if "stream" in reply.outcomes:
                # What comes instead of it has the names that are nearest.
                place = place.below("event")
                item = self.item_type(content, place) or ir.ANYTHING
            events = self._events(content, place)
            return ir.Streaming(item, _format(content.medias[0]), None, events)
        kind, events = reply.type, ()
        if wanted.event is not None:
            kind = self._event(wanted, wanted.event)
        elif content.form != "events":
            inside = place.below("event")
            kind = self.item_type(content, inside) or kind
            events = self._events(content, inside)
        param = Code(wanted.param) if wanted.param is not None else None
        return ir.Streaming(kind, wanted.format, param, events)

    def item_type(self, content: Success, place: Place) -> ir.Type | None:
        """What the document says that comes in a stream; None if it says nothing."""
        kinds = tuple(dict.fromkeys(self._kinds(content, place)))
        whole = ir.Union(kinds) if len(kinds) > 1 else next(iter(kinds), None)
        if not isinstance(whole, ir.Union):
            return whole
        location = content.items[0].schema.location
        return self.types.choice_names.whole(whole, place, location)

    def _events(
        self, content: Success, place: Place
    ) -> tuple[tuple[Text, ir.Type], ...]:
        """What is read as which type by its name, where there is more than one."""
        kinds = self._kinds(content, place)
        if len(set(kinds)) < 2:
            return ()
        named = zip(content.items, kinds, strict=True)
        return tuple((Text(item.event), kind) for item, kind in named if item.event)

    def _kinds(self, content: Success, place: Place) -> list[ir.Type]:
        several = len(content.items) > 1
        return [
            self.types.type_of(
                item.schema, place.below(item.name) if several else place
            ).whole()
            for item in content.items
        ]

    def _event(self, wanted: settings.Streaming, event: str) -> ir.Type:
        """The type of the settings' model that is called `event`."""
        parts = event.removeprefix("$shared.").split(".")
        name = [part if part == "$client" else snake(part) for part in parts]
        for path, model in _models(self.chosen):
            if [*path, model.name] == name:
                place = Place((Code("event"),), "reply")
                return self.types.type_of(
                    self.resolver.reference(model.reference), place
                ).whole()
        if not self.chosen.complete:
            # Else what the document lacks is told, and this follows from it.
            self.warn(_no_event(wanted, event))
        return ir.ANYTHING


def _models(
    chosen: settings.Settings,
) -> Iterator[tuple[tuple[str, ...], settings.Model]]:
    for model in chosen.models:
        yield (), model
    for path, group in chosen.all_groups():
        for model in group.models:
            yield path, model


def _format(media: str) -> Literal["sse", "jsonl"]:
    return "sse" if stream_format(media_type(media)) == "sse" else "jsonl"


def _no_event(wanted: settings.Streaming, event: str) -> Diagnostic:
    return Diagnostic(
        "unknown-model",
        f"the document has lost the model `{event}`, so events of the stream are any value",
        wanted.location,
        "name the model of an event, by its resource and its own name",
        "warning",
    )

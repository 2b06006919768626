"""Events that a server sends on its own account, and the methods that read them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from . import ir, settings
from .errors import Diagnostic, refuse
from .load import Source
from .media import is_json, media_type
from .names import attribute
from .resolve import Resolver
from .schemas import Place, Types
from .text import NO_TEXT, Code, Text, identifier

_VERBS = ("post", "put", "get", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Builds the methods that read the events of one document."""

    root: Source
    resolver: Resolver
    types: Types
    chosen: settings.Settings
    warn: Callable[[Diagnostic], None]

    def build(
        self, webhook: settings.Webhook, resource: settings.Resource
    ) -> ir.Unwrap | None:
        """The method that the settings describe; None where the document has no events.

        Raises SpecError where the client has no such key.
        """
        folder = tuple(identifier(part) for part in resource.path[:-1])
        name = f"{webhook.name}_webhook_event"
        place = Place((*folder, identifier(name)), "reply")
        schemas = list(self._events())
        if not schemas:
            self.warn(_no_events(webhook))
            return None
        variants = tuple(
            self.types.type_of(schema, place.below(key)).whole()
            for key, schema in schemas
        )
        kind = self._named(place, name, variants, webhook)
        return ir.Unwrap(
            name=attribute(webhook.name),
            event=kind,
            option=self._option(webhook),
            doc=Text("Read an event that the server sent."),
            location=webhook.location,
        )

    def _named(
        self,
        place: Place,
        name: str,
        variants: tuple[ir.Type, ...],
        webhook: settings.Webhook,
    ) -> ir.Ref:
        ref = ir.Ref(place.module, Code(self.chosen.casing.pascal(name)))
        tag = Text(webhook.discriminator) if webhook.discriminator else NO_TEXT
        first, *others = dict.fromkeys(variants)
        kind = ir.Union((first, *others), tag) if others else first
        self.types.models[ref] = ir.Model(
            ref, "reply", NO_TEXT, webhook.location, type=kind
        )
        return ref

    def _events(self) -> Iterator[tuple[str, Source]]:
        """The schema of each event's body, by the event's name."""
        webhooks = self.root.get("webhooks")
        for name, item in webhooks.items() if webhooks is not None else ():
            target = self.resolver.resolve(item)
            for verb in _VERBS:
                operation = target.get(verb)
                body = operation.get("requestBody") if operation is not None else None
                if body is None:
                    continue
                content = self.resolver.resolve(body) / "content"
                for media, each in content.items():
                    entry = self.resolver.resolve(each)
                    if is_json(media_type(media)) and "schema" in entry:
                        yield name, entry / "schema"

    def _option(self, webhook: settings.Webhook) -> Code | None:
        if webhook.option is None:
            return None
        name = attribute(webhook.option)
        if name not in {attribute(item.name) for item in self.chosen.options}:
            raise refuse(
                "unknown-option",
                f"the client has no option `{webhook.option}` to be the webhooks' key",
                webhook.location,
                "add it to `client_settings.opts`",
            )
        return name


def _no_events(webhook: settings.Webhook) -> Diagnostic:
    return Diagnostic(
        "no-webhooks",
        "the document describes no events for this method to read, so it is left out",
        webhook.location,
        "describe them under `webhooks`",
        "warning",
    )

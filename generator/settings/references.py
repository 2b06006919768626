"""Names in the settings that stand for other parts of them, and have to lead there."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Diagnostic, Location, SpecError
from .tree import Resource, Settings


def refuse_lost(settings: Settings) -> None:
    """Raises SpecError, with all of them, for names that lead nowhere."""
    lost = [*_lost_models(settings), *_lost_methods(settings)]
    if lost:
        raise SpecError(lost)


def _groups(settings: Settings) -> Iterator[Resource]:
    yield from settings.all_resources()
    if settings.client is not None:
        yield from settings.client.walk()


def _lost_models(settings: Settings) -> Iterator[Diagnostic]:
    known = {f"$shared.{model.name}" for model in settings.models}
    groups = list(_groups(settings))
    for group in groups:
        known |= {".".join((*group.path, model.name)) for model in group.models}
    every = [*settings.models, *(model for group in groups for model in group.models)]
    used: list[tuple[str | None, Location]] = [(m.alias, m.location) for m in every]
    for group in groups:
        for method in group.methods:
            if method.streaming is not None:
                used.append((method.streaming.event, method.streaming.location))
    for name, location in used:
        if name is not None and name not in known:
            yield Diagnostic(
                "unknown-model",
                f"no resource has a model `{name}`",
                location,
                "write its resource, a dot and its name, or `$shared.` and its name",
            )


def _lost_methods(settings: Settings) -> Iterator[Diagnostic]:
    options = {option.name for option in settings.options}
    for group in _groups(settings):
        names = {method.name for method in group.methods}
        names |= {webhook.name for webhook in group.webhooks}
        for alias in group.aliases:
            if alias.to not in names:
                yield Diagnostic(
                    "unknown-method",
                    f"the resource has no method `{alias.to}`",
                    alias.location,
                    "name a method beside this one",
                )
        for webhook in group.webhooks:
            if webhook.option is not None and webhook.option not in options:
                yield Diagnostic(
                    "unknown-option",
                    f"the client has no option `{webhook.option}`",
                    webhook.location,
                    "name one of those under `client_settings.opts`",
                )

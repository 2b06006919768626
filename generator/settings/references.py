"""Names in the settings: those of other parts lead there, and no two things share one."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Diagnostic, Location, SpecError
from .tree import Resource, Settings


def refuse_bad_names(settings: Settings) -> None:
    """Raises SpecError, with all of them, for names that lead nowhere or are taken."""
    bad = [*_lost_models(settings), *_lost_methods(settings), *_taken(settings)]
    if bad:
        raise SpecError(bad)


def _taken(settings: Settings) -> Iterator[Diagnostic]:
    """Attributes of the client or of a resource that two things would have."""
    client = settings.client
    at_top = [(option.name, option.location) for option in settings.options]
    at_top += [(each.path[-1], each.location) for each in settings.resources]
    scopes = [at_top if client is None else [*at_top, *_members(client)]]
    scopes += [_members(group) for group in settings.all_resources()]
    for scope in scopes:
        seen: set[str] = set()
        for name, location in scope:
            if name in seen:
                yield Diagnostic(
                    "name-collision",
                    f"something else here is called `{name}` too, in Python's spelling",
                    location,
                    "give one of the two another name",
                )
            seen.add(name)


def _members(group: Resource) -> list[tuple[str, Location]]:
    """What a resource has as attributes, with where it is said."""
    found = [(method.name, method.location) for method in group.methods]
    found += [(alias.name, alias.location) for alias in group.aliases]
    found += [(webhook.name, webhook.location) for webhook in group.webhooks]
    found += [(helper.name, helper.location) for helper in group.helpers]
    return [*found, *((child.path[-1], child.location) for child in group.children)]


def _lost_models(settings: Settings) -> Iterator[Diagnostic]:
    known = {f"$shared.{model.name}" for model in settings.models}
    groups = [group for _, group in settings.all_groups()]
    for path, group in settings.all_groups():
        known |= {".".join((*path, model.name)) for model in group.models}
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
    for _, group in settings.all_groups():
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

"""Names in the settings: those of other parts lead there, and no two things share one."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Diagnostic, Location, SpecError
from .tree import Resource, Settings


def refuse_bad_names(settings: Settings, *, whole: bool = True) -> None:
    """Raises SpecError, with all of them, for names that are taken or lead nowhere.

    Whether they lead anywhere can only be told of settings that are `whole`.
    """
    bad = [*_taken(settings)]
    if whole:
        bad += _lost_options(settings)
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


def _lost_options(settings: Settings) -> Iterator[Diagnostic]:
    options = {option.name for option in settings.options}
    for _, group in settings.all_groups():
        for webhook in group.webhooks:
            if webhook.option is not None and webhook.option not in options:
                yield Diagnostic(
                    "unknown-option",
                    f"the client has no option `{webhook.option}`",
                    webhook.location,
                    "name one of those under `client_settings.opts`",
                )

"""Models that the settings list, and that are made although no method needs them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from . import ir, settings
from .errors import Complaints, refuse
from .schemas import Types
from .text import NO_TEXT, Code, identifier

_Listed = Mapping[str, settings.Model]
"""The models of the settings by their dotted names."""


def make_listed(types: Types, chosen: settings.Settings) -> None:
    """Adds to `types` what no method has used: shared models, and those asked for.

    Second names of models come last. Raises SpecError for one that leads to no model, or
    only to itself.
    """
    listed = dict(_listed(chosen))
    complaints = Complaints()
    for name, model in listed.items():
        if model.alias is None and (model.forced or name.startswith("$shared.")):
            schema = types.resolver.reference(model.reference)
            complaints.attempt(types.force, schema)
    for name, model in listed.items():
        if model.alias is not None:
            complaints.attempt(_make_alias, types, name, listed)
    complaints.raise_any()


def _listed(chosen: settings.Settings) -> Iterator[tuple[str, settings.Model]]:
    for model in chosen.models:
        yield f"$shared.{model.name}", model
    for path, group in chosen.all_groups():
        for model in group.models:
            yield ".".join((*path, model.name)), model


def _make_alias(types: Types, name: str, listed: _Listed) -> None:
    """A type that is another one under a second name, as that is read."""
    made = types.force(types.resolver.reference(_end(name, listed).reference))
    assert made is not None, "it is listed"
    *folders, leaf = name.split(".")
    folder = ("shared",) if folders == ["$shared"] else folders[:-1]
    module = tuple(identifier(part) for part in (*folder, leaf))
    ref = ir.Ref(module, Code(types.casing.pascal(leaf)))
    place = listed[name].location
    types.models[ref] = ir.Model(ref, "reply", NO_TEXT, place, type=made)


def _end(name: str, listed: _Listed) -> settings.Model:
    """The model that is meant by a name, through all second names on the way."""
    first, seen = listed[name], set[str]()
    model = first
    while model.alias is not None:
        if model.alias in seen or model.alias not in listed:
            raise refuse(
                "unknown-model",
                f"`{model.alias}` leads to no model of the settings",
                first.location,
                "name it by its resource and its own name, as `resource.model`",
            )
        seen.add(model.alias)
        model = listed[model.alias]
    return model

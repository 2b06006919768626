"""Which schemas are types of their own, from the `models` of the settings."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import Complaints
from ..load import Source
from ..names import Casing, member
from .schemas import reference_of
from .tree import Model
from .values import flag, items, named, text, wanted

OURS = ("$shared", "$client")
"""Groups that are no resources: the types that all share, and the client itself."""


def read_models(
    source: Source | None,
    casing: Casing,
    home: tuple[str, ...],
    complaints: Complaints,
) -> Iterator[Model]:
    """The models of `home` that are wanted; unreadable ones are among the complaints."""
    for name, item in items(source):
        if item.value is None or (isinstance(item.value, dict) and not wanted(item)):
            continue
        model = complaints.attempt(_model, name, item, casing, home)
        if model is not None:
            yield model


def _model(name: str, item: Source, casing: Casing, home: tuple[str, ...]) -> Model:
    detailed = isinstance(item.value, dict)
    alias = text(item, "to") if text(item, "type") == "alias" else None
    address = item / "openapi_uri" if detailed and alias is None else item
    reference = "" if alias is not None else reference_of(address)
    return Model(
        name=named(name, item, casing),
        reference=reference or "",
        query=address if reference is None else None,
        location=item.location,
        alias=None if alias is None else _dotted(alias, item, casing, home),
        forced=detailed and flag(item, "force_generation"),
        suffix=not (detailed and flag(item, "no_params_suffix")),
    )


def _dotted(
    name: str, source: Source, casing: Casing, home: tuple[str, ...] = ()
) -> str:
    parts = name.split(".")
    *groups, last = (*home, *parts) if len(parts) == 1 else tuple(parts)
    path = [g if g in OURS else member(named(g, source, casing)) for g in groups]
    return ".".join((*path, named(last, source, casing)))


def dotted_name(source: Source | None, casing: Casing) -> str | None:
    """The name of a model with those of its resources, as the settings call it."""
    return None if source is None else _dotted(source.as_str(), source, casing)

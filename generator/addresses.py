"""Where in the document the models are that the settings look for by conditions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote

from .load import Document
from .settings import Model, Resource, Settings
from .transforms import found


def addressed(chosen: Settings, document: Document) -> Settings:
    """The settings, each model with its reference into the document.

    Raises SpecError for a path that finds several schemas.
    """
    if not any(model.query is not None for model in _models(chosen)):
        return chosen
    return replace(
        chosen,
        models=tuple(_addressed(model, document) for model in chosen.models),
        resources=tuple(_inside(each, document) for each in chosen.resources),
        client=chosen.client and _inside(chosen.client, document),
    )


def _models(chosen: Settings) -> Iterator[Model]:
    yield from chosen.models
    for _, group in chosen.all_groups():
        yield from group.models


def _inside(resource: Resource, document: Document) -> Resource:
    return replace(
        resource,
        models=tuple(_addressed(model, document) for model in resource.models),
        children=tuple(_inside(child, document) for child in resource.children),
    )


def _addressed(model: Model, document: Document) -> Model:
    if model.query is None:
        return model
    pointers = found(model.query, document)
    if len(pointers) == 1:
        reference = f"#{quote(pointers[0], safe='/~')}"
        return replace(model, reference=reference, query=None)
    if not pointers:
        # It is told of with all else that the document has lost.
        return replace(model, reference=str(model.query.value), query=None)
    raise model.query.refuse(
        "unknown-model",
        f"`{model.query.value}` finds {len(pointers)} schemas, where one is meant",
        "correct the path, so that it finds the model alone",
    )

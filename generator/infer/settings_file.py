"""The text of the settings, as a person would have written them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ..load import Document
from ..resolve import Resolver
from .access import Access, access
from .groups import Group, groups
from .models import Schemas
from .paths import operations, tree
from .words import title_words

_TOP = """\
# Made by `specloom init` from the document alone. Change what you like: names, groups,
# which lists have pages. The format is that of stainless.yml.
"""
_SHARED = "$shared"


def inferred_settings(document: Document, package: str | None = None) -> str:
    """Settings for a document: every operation has a method, every schema a place.

    `package` is the package's name; by default it follows from the title, as does the
    client's. What is guessed is explained in comments.
    """
    root, resolver = document.root, Resolver(document)
    organization = title_words((root / "info").text("title"))
    client = access(root, resolver, organization.upper())
    tops = groups(tree(operations(root, resolver)), client.options)
    lines = [
        _TOP,
        f"organization: {{name: {_scalar(organization)}}}",
        "targets:",
        "  python:",
        f"    package_name: {_scalar(package or organization)}",
        "    # A field called `model_...` keeps its name: the models reserve no such names.",
        "    options: {disable_pydantic_namespace_protection: true}",
        "",
        *_access(client),
        "# Parameters are written as their `style` and `explode` say.",
        "x-specloom: {query: document}",
        "",
        *_resources(tops, _models(Schemas(root, resolver), tops)),
    ]
    return "\n".join(lines) + "\n"


def _scalar(value: object) -> str:
    """A value as JSON, which is YAML too and means the same in every version of it."""
    return json.dumps(value)


def _access(found: Access) -> Iterator[str]:
    if found.environments:
        yield "environments:"
        for name, url in found.environments.items():
            yield f"  {_scalar(name)}: {_scalar(url)}"
    else:
        yield "# The document does not say where the API is: the client has to be told."
        yield "environments: {}"
    yield ""
    if found.options:
        yield "client_settings:"
        yield "  opts:"
        for name, option in found.options.items():
            yield f"    {_scalar(name)}: {_scalar(option)}"
        yield ""


# ---- Resources -----------------------------------------------------------------------


def _models(
    schemas: Schemas, tops: list[Group]
) -> dict[tuple[str, ...], dict[str, str]]:
    """The models of each group, and under `$shared` those of several."""
    places = schemas.homes(tops)
    found: dict[tuple[str, ...], dict[str, str]] = {}
    for schema, name in schemas.names(tops).items():
        place = places.get(schema, (_SHARED,))
        found.setdefault(place, {})[name] = schemas.reference(schema)
    return found


def _resources(
    tops: list[Group], models: Mapping[tuple[str, ...], Mapping[str, str]]
) -> Iterator[str]:
    shared = models.get((_SHARED,), {})
    if not tops and not shared:
        yield "resources: {}"
        return
    yield "# Resources are the words of the paths; a schema is where it alone is used."
    yield "resources:"
    if shared:
        yield f"  {_SHARED}:"
        yield from _mapping("models", shared, 4)
    for group in tops:
        yield from _group(group, models, 2)


def _group(
    group: Group, models: Mapping[tuple[str, ...], Mapping[str, str]], indent: int
) -> Iterator[str]:
    margin = " " * indent
    yield f"{margin}{_scalar(group.path[-1])}:"
    own = models.get(group.path, {})
    if not own and not group.methods and not group.children:
        yield f"{margin}  methods: {{}}"
    yield from _mapping("models", own, indent + 2)
    endpoints = {name: found.endpoint for name, found in group.methods.items()}
    yield from _mapping("methods", endpoints, indent + 2)
    if group.children:
        yield f"{margin}  subresources:"
        for child in group.children.values():
            yield from _group(child, models, indent + 4)


def _mapping(key: str, members: Mapping[str, str], indent: int) -> Iterator[str]:
    if members:
        margin = " " * indent
        yield f"{margin}{key}:"
        for name, value in members.items():
            yield f"{margin}  {_scalar(name)}: {_scalar(value)}"

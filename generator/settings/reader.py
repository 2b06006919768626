"""Reading settings from a document that its schema has found valid."""

from __future__ import annotations

import json
from collections.abc import Iterator
from keyword import iskeyword
from pathlib import Path
from typing import Any

from ..errors import Complaints
from ..load import Document, Source
from ..names import Casing
from .about import read_about
from .casings import read_casing
from .errors import read_errors
from .helpers import refuse_homeless, resource_aliases
from .methods import read_endpoint
from .models import read_models
from .options import read_defaults, read_options
from .pages import read_schemes
from .references import refuse_bad_names
from .resources import Resources
from .tree import ClientDefaults, Settings
from .values import each, flag, items, named, optional, text


def settings_schema() -> dict[str, Any]:
    """The JSON Schema of the format, as far as it is acted on."""
    path = Path(__file__).with_name("schema.json")
    schema: dict[str, Any] = json.loads(path.read_text())
    return schema


def read_settings(document: Document) -> Settings:
    """Settings from a document that is valid by `settings_schema`.

    Raises SpecError, with all of them, for names that cannot be read, that lead nowhere
    or are taken.
    """
    complaints = Complaints()
    found = complaints.attempt(_settings, document.root, complaints)
    if found is not None:
        # What is refused is missing where others name it.
        complaints.attempt(refuse_bad_names, found, whole=not complaints)
    complaints.raise_any()
    assert found is not None, "nothing was refused"
    return found


def _settings(root: Source, complaints: Complaints) -> Settings:
    instead = complaints.instead
    casing = read_casing(optional(root, "custom_casings"), complaints)
    name, package = _names(root, casing, complaints)
    client, ours = optional(root, "client_settings"), optional(root, "x-specloom")
    reader = Resources(casing, optional(ours, "helpers"), complaints)
    built, own = reader.read(root / "resources"), reader.client(root / "resources")
    instead(None, refuse_homeless, reader.helpers, built)
    shared = optional(root, "resources", "$shared", "models")
    common = optional(root, "settings")
    return Settings(
        organization=str((root / "organization" / "name").value),
        package=package,
        project=_project(root) or package,
        casing=casing,
        options=tuple(read_options(optional(client, "opts"), casing, complaints)),
        env_prefix=text(client, "default_env_prefix") or name.upper(),
        environments=_environments(root),
        schemes=tuple(read_schemes(optional(root, "pagination"), casing, complaints)),
        models=tuple(read_models(shared, casing, ("$shared",), complaints)),
        resources=built,
        client=own,
        aliases=tuple(resource_aliases(optional(ours, "resource_aliases"))),
        error_envelope=optional(ours, "error_envelope"),
        skipped=frozenset((*_unspecified(root), *reader.skipped)),
        location=root.location,
        defaults=instead(ClientDefaults(), read_defaults, root),
        security=optional(root, "security"),
        security_schemes=optional(root, "security_schemes"),
        per_endpoint_security=flag(common, "per_endpoint_security"),
        unwrap_fields=_unwrapped(common),
        unwrap_multiproperty=flag(common, "unwrap_multiproperty_response_fields"),
        positional=flag(common, "positional_params", True),
        sorted_properties=flag(common, "sort_schema_properties", True),
        protected_namespace=_protects(root),
        brief_names=text(ours, "names") == "brief",
        complete=flag(ours, "complete"),
        resource_suffix=_suffix(ours),
        file_header=optional(common, "file_header"),
        about=read_about(root),
        errors=read_errors(optional(root, "errors")),
    )


def _protects(root: Source) -> bool:
    options = optional(root, "targets", "python", "options")
    return not flag(options, "disable_pydantic_namespace_protection")


def _names(root: Source, casing: Casing, complaints: Complaints) -> tuple[str, str]:
    """What environment variables begin with, and what the package is called."""
    instead = complaints.instead
    organization = root / "organization" / "name"
    name = instead("client", named, organization.as_str(), organization, casing)
    python = optional(root, "targets", "python")
    return name, instead(name, _module, optional(python, "package_name"), name)


def _project(root: Source) -> str | None:
    """The distribution's name; old files have it under `package`."""
    new = text(root, "targets", "python", "project_name")
    return new or text(root, "package", "python", "name")


def _environments(root: Source) -> tuple[tuple[str, Source], ...] | None:
    found = optional(root, "environments")
    return None if found is None else tuple(items(found))


def _unspecified(root: Source) -> Iterator[tuple[str, str]]:
    return map(read_endpoint, each(root, "unspecified_endpoints"))


def _unwrapped(common: Source | None) -> tuple[str, ...]:
    return tuple(item.as_str() for item in each(common, "unwrap_response_fields"))


def _suffix(ours: Source | None) -> str:
    """What resources' classes end with, which may be nothing."""
    found = text(ours, "resource_suffix")
    return "Resource" if found is None else found


def _module(source: Source | None, default: str) -> str:
    """A name that is taken as it is, since others know the package by it."""
    if source is None:
        return default
    name = source.as_str()
    if name.isidentifier() and not iskeyword(name):
        return name
    raise source.refuse(
        "no-name", f"a package cannot be called {name!r}", "use a Python identifier"
    )

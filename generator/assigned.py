"""What the settings assign, held against what the document has: neither lacks anything.

Documents move on without their settings, and the other way round. Those who own both
live with it, so it is told of by place; with `complete`, it is an error.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from . import settings
from .errors import Diagnostic, Severity, SpecError
from .load import Source
from .path_items import operations_of
from .resolve import Resolver
from .settings import Resource, Settings

Endpoint = tuple[str, str]
"""A method of HTTP, and a path."""


def assigned(
    root: Source, chosen: Settings, resolver: Resolver
) -> tuple[Settings, list[Diagnostic]]:
    """The settings without what the document lacks, and what there is to warn of.

    Raises SpecError with all of it where the settings are to be complete.
    """
    operations = dict(_operations(root, resolver))
    severity: Severity = "error" if chosen.complete else "warning"
    kept = _Kept(operations, resolver, severity, [])
    found = kept.of_settings(chosen)
    kept.said.extend(_without_method(operations, chosen, severity))
    if chosen.complete and kept.said:
        raise SpecError(kept.said)
    return found, kept.said


def _operations(root: Source, resolver: Resolver) -> Iterator[tuple[Endpoint, Source]]:
    paths = root.get("paths")
    for path, item in paths.items() if paths is not None else ():
        if path.startswith("x-"):
            continue  # an extension, which `ambiguities` tells of
        for verb, source in operations_of(resolver.resolve(item)):
            yield (verb, path), source


def _without_method(
    operations: Mapping[Endpoint, Source], chosen: Settings, severity: Severity
) -> Iterator[Diagnostic]:
    """Operations that no method calls, and that nobody said are not wanted."""
    called = {
        (m.verb, m.path) for _, group in chosen.all_groups() for m in group.methods
    }
    for (verb, path), source in operations.items():
        if (verb, path) not in called and (verb, path) not in chosen.skipped:
            yield Diagnostic(
                "operation-without-method",
                f"no method of the client calls `{verb} {path}`",
                source.location,
                "add it to a resource in the settings, or list it there under"
                " `unspecified_endpoints`",
                severity,
            )


@dataclass(frozen=True)
class _Kept:
    """Looks for what the settings name; `said` fills with what is not there."""

    operations: Collection[Endpoint]
    resolver: Resolver
    severity: Severity
    said: list[Diagnostic]

    def of_settings(self, chosen: Settings) -> Settings:
        return replace(
            chosen,
            models=self._models(chosen.models),
            client=None if chosen.client is None else self._resource(chosen.client),
            resources=tuple(map(self._resource, chosen.resources)),
        )

    def _resource(self, resource: Resource) -> Resource:
        methods = tuple(filter(self._has_operation, resource.methods))
        lost = {method.name for method in resource.methods} - {m.name for m in methods}
        return replace(
            resource,
            models=self._models(resource.models),
            methods=methods,
            aliases=tuple(each for each in resource.aliases if each.to not in lost),
            children=tuple(map(self._resource, resource.children)),
        )

    def _has_operation(self, method: settings.Method) -> bool:
        endpoint = (method.verb, method.path)
        if endpoint not in self.operations:
            known = [f"{verb} {path}" for verb, path in self.operations]
            wanted = f"{method.verb} {method.path}"
            close = difflib.get_close_matches(wanted, sorted(known), 1, 0.8)
            meant = f"did you mean `{close[0]}`? Else " if close else ""
            self.said.append(
                Diagnostic(
                    "unknown-operation",
                    f"the document has no operation `{wanted}`{self._so('method')}",
                    method.location,
                    f"{meant}correct the endpoint, or remove the method",
                    self.severity,
                )
            )
        return endpoint in self.operations

    def _models(self, models: tuple[settings.Model, ...]) -> tuple[settings.Model, ...]:
        return tuple(filter(self._has_schema, models))

    def _has_schema(self, model: settings.Model) -> bool:
        leads = model.alias is not None or self.resolver.leads(model.reference)
        if not leads:
            self.said.append(
                Diagnostic(
                    "unknown-model",
                    f"the document has nothing at `{model.reference}`"
                    f"{self._so('model')}",
                    model.location,
                    "correct the reference, or remove the model",
                    self.severity,
                )
            )
        return leads

    def _so(self, thing: str) -> str:
        return f", so the {thing} is left out" if self.severity == "warning" else ""

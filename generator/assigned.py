"""What the settings assign, held against what the document has: neither lacks anything.

Documents move on without their settings, and the other way round. Those who own both
live with it, so it is told of by place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from . import settings
from .arguments import Warn
from .errors import Diagnostic, Location
from .load import Source
from .nearest import nearest
from .path_items import operations_of, path_items
from .resolve import Resolver
from .settings import Resource, Settings

Endpoint = tuple[str, str]
"""A method of HTTP, and a path."""
Name = tuple[str, ...]
"""A method by the names that lead to it; a model by its dotted name, after `models`."""


def assigned(
    root: Source, chosen: Settings, resolver: Resolver, warn: Warn
) -> Settings:
    """The settings without what the document lacks, which is told of."""
    operations = dict(_operations(root, resolver))
    kept = _Kept(root, operations, resolver, warn, not chosen.complete)
    found = kept.of_settings(chosen)
    for diagnostic in _without_method(operations, chosen):
        warn(diagnostic)
    return found


def _operations(root: Source, resolver: Resolver) -> Iterator[tuple[Endpoint, Source]]:
    # Of operations in extensions, `ambiguities` tells.
    for path, item in path_items(root):
        for verb, source in operations_of(resolver.resolve(item)):
            yield (verb, path), source


def _without_method(
    operations: Mapping[Endpoint, Source], chosen: Settings
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
                "warning",
            )


@dataclass
class _Kept:
    """Looks for what the settings name, and tells of what is not there.

    What stands for a lost thing, or is made of one, is lost with it. That is told where
    it `goes_on`: else what was lost is an error, and the rest follows from it.
    """

    root: Source
    operations: Collection[Endpoint]
    resolver: Resolver
    warn: Warn
    goes_on: bool
    there: set[Name] = field(default_factory=set[Name])
    lost: set[Name] = field(default_factory=set[Name])

    def of_settings(self, chosen: Settings) -> Settings:
        self.there = {*_models_of(chosen), *_methods_of(chosen)}
        count = -1
        # What is lost by a name of its own may be meant further up.
        while count != (count := len(self.lost)):
            chosen = replace(
                chosen,
                models=self._models(chosen.models, "$shared"),
                client=None if chosen.client is None else self._resource(chosen.client),
                resources=tuple(map(self._resource, chosen.resources)),
            )
        return chosen

    def _resource(self, resource: Resource) -> Resource:
        path = resource.path
        return replace(
            resource,
            models=self._models(resource.models, *(path or ("$client",))),
            methods=tuple(m for m in resource.methods if self._has_operation(m, path)),
            aliases=tuple(each for each in resource.aliases if self._leads(each, path)),
            helpers=tuple(h for h in resource.helpers if self._can_be_made(h, path)),
            children=tuple(map(self._resource, resource.children)),
        )

    # ---- Methods ---------------------------------------------------------------------

    def _has_operation(self, method: settings.Method, path: tuple[str, ...]) -> bool:
        endpoint = (method.verb, method.path)
        if endpoint in self.operations:
            return True
        self.lost.add((*path, method.name))
        if self._is_lost(method.path):
            return False
        known = [f"{verb} {path}" for verb, path in self.operations]
        wanted = f"{method.verb} {method.path}"
        close = nearest(wanted, known, 0.8)
        meant = f"did you mean `{close}`? Else " if close else ""
        self.warn(
            Diagnostic(
                "unknown-operation",
                f"the document has no operation `{wanted}`, so the method is left out",
                method.location,
                f"{meant}correct the endpoint, or remove the method",
                "warning",
            )
        )
        return False

    def _is_lost(self, path: str) -> bool:
        """Whether a path is a reference that leads nowhere, which is told already."""
        paths = self.root.get("paths")
        item = None if paths is None else paths.get(path)
        return item is not None and self.resolver.is_lost(item)

    def _leads(self, alias: settings.Alias, path: tuple[str, ...]) -> bool:
        needed = (*path, alias.to)
        return self._has("unknown-method", (*path, alias.name), needed, alias.location)

    def _can_be_made(self, helper: settings.Helper, path: tuple[str, ...]) -> bool:
        here = len(helper.method) == 1
        used = [(*path, *helper.method) if here else helper.method]
        used += [(*path, helper.then)] if helper.then is not None else []
        name, lost = (*path, helper.name), [each for each in used if each in self.lost]
        return not lost or self._has("unknown-method", name, lost[0], helper.location)

    # ---- Models ----------------------------------------------------------------------

    def _models(
        self, models: tuple[settings.Model, ...], *path: str
    ) -> tuple[settings.Model, ...]:
        return tuple(each for each in models if self._has_schema(each, path))

    def _has_schema(self, model: settings.Model, path: tuple[str, ...]) -> bool:
        name = ("models", ".".join((*path, model.name)))
        if model.alias is not None:
            needed = ("models", model.alias)
            return self._has("unknown-model", name, needed, model.location)
        if self.resolver.leads(model.reference):
            return True
        self.lost.add(name)
        self.warn(
            Diagnostic(
                "unknown-model",
                f"the document has nothing at `{model.reference}`, so the model is left"
                " out",
                model.location,
                "correct the reference, or remove the model",
                "warning",
            )
        )
        return False

    # ---- What needs another ----------------------------------------------------------

    def _has(self, code: str, name: Name, needed: Name, where: Location) -> bool:
        """Whether what is needed is there; else what needs it is lost as well."""
        if needed in self.there - self.lost:
            return True
        self.lost.add(name)
        of = needed[1] if needed[0] == "models" else ".".join(needed)
        if needed not in self.there:
            message = f"the settings have no `{of}`, so what needs it is left out"
            hint = "correct the name, or remove it"
            self.warn(Diagnostic(code, message, where, hint, "warning"))
        elif self.goes_on:
            message = f"it needs `{of}`, which is left out, so it is left out too"
            hint = "mend or remove the two"
            self.warn(Diagnostic(code, message, where, hint, "warning"))
        return False


def _models_of(chosen: Settings) -> Iterator[Name]:
    """The names that the settings have for models: those of their resources, and theirs."""
    for model in chosen.models:
        yield "models", f"$shared.{model.name}"
    for path, group in chosen.all_groups():
        for model in group.models:
            yield "models", ".".join((*path, model.name))


def _methods_of(chosen: Settings) -> Iterator[Name]:
    for _, group in chosen.all_groups():
        yield from ((*group.path, each.name) for each in group.methods)
        yield from ((*group.path, each.name) for each in group.webhooks)
        yield from ((*group.path, each.name) for each in group.helpers)

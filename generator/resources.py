"""Groups of methods become resources, and second names lead to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain, count, islice

from . import ir, settings
from .errors import Complaints, refuse
from .helpers import Helpers
from .keywords import text_of
from .load import Source
from .names import class_identifier, method_attribute
from .operations import Operations
from .symbols import SYMBOLS
from .text import NO_TEXT, Code, Text, identifier
from .webhooks import Webhooks


@dataclass
class Resources:
    operations: Operations
    webhooks: Webhooks
    docs: Mapping[str, Text]
    found: dict[tuple[str, ...], tuple[ir.Resource, ir.Operation]]
    complaints: Complaints
    """What operations are refused for: each is looked at, whatever the others are."""
    types: set[str] = field(default_factory=set[str])
    types_seen: int = 0

    def build(self, chosen: settings.Settings) -> tuple[ir.Resource, ...]:
        # All operations first: a helper may use one of a resource further down.
        taken = set[Code]()
        plain = [self._plain(item, taken) for item in chosen.resources]
        helpers = {item.path: item.helpers for item in chosen.all_resources()}
        return tuple(self._with_helpers(item, helpers) for item in plain)

    def _plain(self, resource: settings.Resource, taken: set[Code]) -> ir.Resource:
        """Build a resource; its class is one more that is `taken` beside it."""
        path = tuple(identifier(part) for part in resource.path)
        class_name = self._class_name(path, taken)
        taken.add(class_name)
        within = {class_name}
        operations = self._operations(resource)
        names = {method_attribute(method.name) for method in resource.methods}
        built = ir.Resource(
            name=path[-1],
            path=path,
            class_name=class_name,
            doc=self._doc(resource),
            operations=operations,
            helpers=(),
            children=tuple(self._plain(item, within) for item in resource.children),
            aliases=self._aliases(resource, names),
            unwraps=self._unwraps(resource),
            deprecated=_deprecation(resource),
        )
        by_name = {operation.name: operation for operation in operations}
        for method in resource.methods:
            # One that was refused is told of with all the others that are.
            if operation := by_name.get(method_attribute(method.name)):
                self.found[(*resource.path, method.name)] = built, operation
        return built

    def client(self, chosen: settings.Settings) -> tuple[ir.Operation, ...]:
        """The methods of the client itself."""
        resource = chosen.client
        if resource is None:
            return ()
        return self._operations(resource)

    def client_unwraps(self, chosen: settings.Settings) -> tuple[ir.Unwrap, ...]:
        """The methods of the client itself that read events."""
        resource = chosen.client
        return () if resource is None else self._unwraps(resource)

    def client_aliases(
        self, chosen: settings.Settings, operations: tuple[ir.Operation, ...]
    ) -> tuple[ir.Alias, ...]:
        """The second names of methods of the client itself."""
        names = {item.name for item in operations}
        return () if chosen.client is None else self._aliases(chosen.client, names)

    def _aliases(
        self, resource: settings.Resource, names: set[Code]
    ) -> tuple[ir.Alias, ...]:
        attempt = self.complaints.attempt
        found = (attempt(_alias, item, names) for item in resource.aliases)
        return tuple(filter(None, found))

    def _unwraps(self, resource: settings.Resource) -> tuple[ir.Unwrap, ...]:
        build, attempt = self.webhooks.build, self.complaints.attempt
        found = (attempt(build, item, resource) for item in resource.webhooks)
        return tuple(filter(None, found))

    def _operations(self, resource: settings.Resource) -> tuple[ir.Operation, ...]:
        attempts = (
            self.complaints.attempt(self.operations.build, method, resource)
            for method in resource.methods
        )
        found = tuple(filter(None, attempts))
        message = _deprecation(resource)
        if message is None:
            return found
        return tuple(
            item if item.deprecated else replace(item, deprecated=True, warning=message)
            for item in found
        )

    def _class_name(self, path: tuple[Code, ...], taken: set[Code]) -> Code:
        """The resource's name and suffix, unless a type or a base has the same name.

        One whose name is `taken` is called for the resources that it is in as well.
        """
        chosen = self.operations.chosen
        whole = "_".join(path)
        names = chain(
            ("_".join(path[-n:]) for n in range(1, len(path) + 1)),
            (f"{whole}_{n}" for n in count(2)),
        )
        classes = (self._unlike_types(chosen.casing.pascal(name)) for name in names)
        return next(name for name in classes if name not in taken)

    def _unlike_types(self, pascal: str) -> Code:
        found = pascal + self.operations.chosen.resource_suffix
        is_ours = found in SYMBOLS or f"Async{found}" in SYMBOLS
        clashes = is_ours or found in self._type_names()
        return class_identifier(f"{found}Resource" if clashes else found)

    def _type_names(self) -> set[str]:
        """What the types that have names so far are called."""
        # There are as many as resources, or more: each is looked at once, from the end.
        named = self.operations.types.own_types
        for each in islice(reversed(named.values()), len(named) - self.types_seen):
            self.types.add(self.operations.chosen.casing.pascal(each.name))
        self.types_seen = len(named)
        return self.types

    def _with_helpers(
        self,
        resource: ir.Resource,
        helpers: Mapping[tuple[str, ...], tuple[settings.Helper, ...]],
    ) -> ir.Resource:
        maker = Helpers(resource.path, self.found.get)
        attempt = self.complaints.attempt
        made = (attempt(maker.build, item) for item in helpers[resource.path])
        return replace(
            resource,
            helpers=tuple(filter(None, made)),
            children=tuple(self._with_helpers(c, helpers) for c in resource.children),
        )

    def _doc(self, resource: settings.Resource) -> Text:
        """The settings' words, else those of the tag that all its operations share."""
        if resource.description is not None:
            return text_of(resource.description)
        tags = {
            tag.as_str() for method in resource.methods for tag in self._tags(method)
        }
        return self.docs.get(tags.pop(), NO_TEXT) if len(tags) == 1 else NO_TEXT

    def _tags(self, method: settings.Method) -> Iterator[Source]:
        _, source = self.operations.source(method)
        return iter(source.get("tags") or ())


def _alias(alias: settings.Alias, names: set[Code]) -> ir.Alias:
    """A second name of a method that there is."""
    name = method_attribute(alias.name)
    target = method_attribute(alias.to.rpartition(".")[2])
    if target not in names or name in names:
        raise refuse(
            "unknown-method",
            f"`{alias.name}` cannot stand for `{alias.to}`",
            alias.location,
            "give it a new name, and a method of the same resource",
        )
    return ir.Alias(name, target, alias.location)


def _deprecation(resource: settings.Resource) -> Text | None:
    """What to say of a resource that is deprecated; None for one that is not."""
    return None if resource.deprecated is None else text_of(resource.deprecated)


def tag_docs(root: Source) -> dict[str, Text]:
    return {
        tag.text("name"): text_of(tag.get("description"))
        for tag in root.get("tags") or ()
        if "name" in tag
    }


def resource_aliases(
    chosen: settings.Settings, resources: tuple[ir.Resource, ...]
) -> tuple[ir.Resource, ...]:
    """The groups that hold nothing but second names of resources."""
    return tuple(_groups_of_aliases(chosen, resources))


def _groups_of_aliases(
    chosen: settings.Settings, resources: tuple[ir.Resource, ...]
) -> Iterator[ir.Resource]:
    known = {item.path: item for top in resources for item in _walk(top)}
    groups: dict[Code, list[ir.Resource]] = {}
    for path, target, location in chosen.aliases:
        found = known.get(tuple(Code(part) for part in target))
        if found is None or len(path) != 2 or (Code(path[0]),) in known:
            raise refuse(
                "unknown-resource",
                f"`{'.'.join(path)}` cannot stand for `{'.'.join(target)}`",
                location,
                "give it a new name of two parts, and a resource that there is",
            )
        group, name = (identifier(part) for part in path)
        groups.setdefault(group, []).append(replace(found, name=name))
    for group, children in groups.items():
        yield ir.Resource(
            name=group,
            path=(group,),
            class_name=Code(chosen.casing.pascal(group)),
            doc=Text("Other names for resources that are elsewhere too."),
            operations=(),
            helpers=(),
            children=tuple(children),
        )


def _walk(resource: ir.Resource) -> Iterator[ir.Resource]:
    yield resource
    for child in resource.children:
        yield from _walk(child)

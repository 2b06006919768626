"""Groups of methods become resources, and second names lead to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from . import ir, settings
from .errors import refuse
from .helpers import Helpers
from .keywords import text_of
from .load import Source
from .operations import Operations
from .text import NO_TEXT, Code, Text, identifier


@dataclass
class Resources:
    operations: Operations
    docs: Mapping[str, Text]
    found: dict[tuple[str, ...], tuple[ir.Resource, ir.Operation]]

    def build(self, chosen: settings.Settings) -> tuple[ir.Resource, ...]:
        # All operations first: a helper may use one of a resource further down.
        plain = [self._plain(item) for item in chosen.resources]
        helpers = {item.path: item.helpers for item in chosen.all_resources()}
        return tuple(self._with_helpers(item, helpers) for item in plain)

    def _plain(self, resource: settings.Resource) -> ir.Resource:
        path = tuple(identifier(part) for part in resource.path)
        built = ir.Resource(
            name=path[-1],
            path=path,
            class_name=self._class_name(path[-1]),
            doc=self._doc(resource),
            operations=tuple(
                self.operations.build(method, resource) for method in resource.methods
            ),
            helpers=(),
            children=tuple(self._plain(item) for item in resource.children),
        )
        for method, operation in zip(resource.methods, built.operations, strict=True):
            self.found[(*resource.path, method.name)] = built, operation
        return built

    def _class_name(self, name: str) -> Code:
        """The resource's own name, unless that of a type is the same."""
        casing = self.operations.casing
        types = {
            casing.pascal(m.name) for m in self.operations.types.own_types.values()
        }
        found = casing.pascal(name)
        return Code(f"{found}Resource" if found in types else found)

    def _with_helpers(
        self,
        resource: ir.Resource,
        helpers: Mapping[tuple[str, ...], tuple[settings.Helper, ...]],
    ) -> ir.Resource:
        maker = Helpers(resource.path, self.found.get)
        return replace(
            resource,
            helpers=tuple(maker.build(item) for item in helpers[resource.path]),
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
        item = self.operations.resolver.resolve(self.operations.paths / method.path)
        return iter((item / method.verb).get("tags") or ())


def tag_docs(root: Source) -> dict[str, Text]:
    return {
        (tag / "name").as_str(): text_of(tag.get("description"))
        for tag in root.get("tags") or ()
    }


def resource_aliases(
    chosen: settings.Settings, resources: tuple[ir.Resource, ...]
) -> Iterator[ir.Resource]:
    """The groups that hold nothing but second names of resources."""
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

"""Where the classes of resources are, and what they are called there."""

from __future__ import annotations

from . import ir
from .python import Mode, Module
from .text import Code


def home(resource: ir.Resource) -> str:
    """The module that a resource's classes are in, counted from the package."""
    return "." + ".".join(resource_module(resource))


def resource_module(resource: ir.Resource) -> tuple[str, ...]:
    """A resource with children is a package, with its own classes in a module of it.

    A child of the resource's own name has that module's name, so another is found.
    """
    path = ("resources", *resource.path)
    if not resource.children:
        return path
    own, taken = resource.path[-1], {child.path[-1] for child in resource.children}
    while own in taken:
        own = Code(f"{own}_")
    return (*path, own)


def class_name(resource: ir.Resource, mode: Mode, view: str = "") -> Code:
    """The class of a resource, or of a view of it such as `WithRawResponse`."""
    return Code(f"{mode.prefix}{resource.class_name}{view}")


def resource_class(
    module: Module, resource: ir.Resource, mode: Mode, view: str = ""
) -> Code:
    """The same, imported unless it is a class of the module itself."""
    name = class_name(resource, mode, view)
    if resource_module(resource) == module.path:
        return name
    return module.take(home(resource), name)


def mentioned_class(
    module: Module, resource: ir.Resource, mode: Mode, view: str = ""
) -> Code:
    """The same for an annotation, without loading the resource."""
    return module.mention(home(resource), class_name(resource, mode, view))

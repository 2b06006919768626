"""What the package's front matter lists: its exports, and its methods for readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from typing import TypeAlias

from . import calls, composites, exports, ir
from .constructor import client_class
from .examples import examples
from .homes import resource_module
from .imports import import_from
from .models import ModelModule
from .names import singular_snake, snake
from .python import SYNC, Module, is_main
from .text import Code, Text, docstring, html, literal

_Listed: TypeAlias = ir.Operation | ir.Helper | ir.Unwrap

FIRST = ("create", "retrieve", "update", "list", "delete")
"""The methods that readers look for first, in order."""

# Where the reference breaks a line of imports.
_IMPORT_WIDTH = 100


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method as the reference lists it."""

    endpoint: Code
    receiver: Code
    source: Code
    name: Code
    arguments: Code
    returns: Code


@dataclass(frozen=True, slots=True)
class ResourceEntry:
    """A resource as the reference lists it."""

    level: Code
    title: Code
    types: Code
    """The statement that imports its types, if it has any."""
    methods: tuple[MethodEntry, ...]
    is_resource: bool = True


def of(package: ir.Package, models: Sequence[ModelModule]) -> dict[str, object]:
    """What the templates of the front matter may use."""
    client = package.client
    return {
        "client": client,
        "about": package.about,
        "errors": exports.codes(exports.error_names(client)),
        "runtime_errors": exports.codes(exports.RUNTIME_ERRORS),
        "exported": exports.exports(client),
        "homes": exports.homes(client),
        "modules": exports.codes(exports.MODULES),
        "import_from": import_from,
        "client_class": partial(client_class, client),
        "docstring": docstring,
        "literal": literal,
        "html": html,
        "entries": tuple(_Reference(package, models).entries()),
        "examples": examples(package),
        **_readme(client),
    }


def _readme(client: ir.Client) -> dict[str, object]:
    needed = [item for item in client.options if item.required]
    bare = [item.name for item in needed if item.env is None and item.default is None]
    variables = [
        (html(item.env), Code(f"the option `{item.name}`"))
        for item in client.options
        if item.env
    ]
    return {
        "construction": Code(", ".join(f"{name}=..." for name in bare)),
        "variables": [
            *variables,
            (html(client.base_url_env), Code("where the API is")),
            (html(client.headers_env), Code("headers of every request, one a line")),
            (html(client.log_env), Code("`info` or `debug` for a log of all requests")),
        ],
        "max_retries": literal(2 if client.max_retries is None else client.max_retries),
        "timeout": Code(f"{60 if client.timeout is None else client.timeout:g}"),
    }


@dataclass(frozen=True)
class _Reference:
    package: ir.Package
    models: Sequence[ModelModule]

    @cached_property
    def _by_path(self) -> Mapping[tuple[str, ...], ModelModule]:
        return {model.path: model for model in self.models}

    @cached_property
    def _owned(self) -> frozenset[tuple[Code, ...]]:
        modules = self.package.own_types.values()
        return frozenset(module for each in modules for module in each)

    def entries(self) -> Iterator[ResourceEntry]:
        """What all resources share, the client itself, then each resource."""
        shared = self._own(())
        if shared:
            yield ResourceEntry(
                Code("#"), Code("Shared Types"), self._imported((), shared), (), False
            )
        client = self.package.client
        methods: list[_Listed] = [*client.operations, *client.unwraps]
        own = self._own((Code("$client"),))
        if methods or own:
            names = [*own, *self._replies((), client.operations)]
            yield ResourceEntry(
                Code("#"),
                client.class_name,
                self._imported((), names),
                tuple(self._listed((), "_client.py", methods)),
            )
        for resource in self._in_order(self.package.resources):
            yield self._entry(resource)

    def _in_order(self, resources: Sequence[ir.Resource]) -> Iterator[ir.Resource]:
        """Each resource where it is at home, its children right below it."""
        for resource in resources:
            at_home = [r for r in resource.children if r.path[:-1] == resource.path]
            methods = (*resource.operations, *resource.unwraps)
            if methods or self._own(resource.path) or at_home:
                yield resource
                yield from self._in_order(at_home)

    def _entry(self, resource: ir.Resource) -> ResourceEntry:
        title = resource.class_name.removesuffix("Resource") or resource.class_name
        folder = resource.path[:-1]
        names = [*self._own(resource.path), *self._replies(folder, resource.operations)]
        source = "/".join(resource_module(resource)) + ".py"
        listed = (*resource.operations, *resource.helpers, *resource.unwraps)
        return ResourceEntry(
            level=Code("#" * len(resource.path)),
            title=Code(title),
            types=self._imported(folder, names),
            methods=tuple(self._listed(resource.path, source, listed)),
        )

    # ---- Types -----------------------------------------------------------------------

    def _own(self, path: tuple[Code, ...]) -> list[Code]:
        """The types that the settings give a resource, or all (`()`), by their names."""
        wanted = self.package.own_types.get(path, ())
        found = {name for module in wanted if (name := self._main(module))}
        return sorted(found)

    def _replies(
        self, folder: tuple[Code, ...], operations: Sequence[ir.Operation]
    ) -> list[Code]:
        """The types of replies that are a resource's and have no name in the settings."""
        refs = [
            ref
            for operation in sorted(operations, key=_method_rank)
            for ref in _refs(operation.reply.type)
            if ref.module[:-1] == folder and ref.module not in self._owned
        ]
        names = [name for ref in refs if (name := self._main(ref.module))]
        return list(dict.fromkeys(names))

    def _main(self, module: tuple[Code, ...]) -> Code | None:
        """The class that a module is named for, in its form for requests if need be."""
        *folder, leaf = module
        for path in (module, (*folder, f"{leaf}_param")):
            if (model := self._by_path.get(path)) is not None:
                return next((n for n in model.names if is_main(n, path[-1])), None)
        return None

    def _imported(self, folder: tuple[Code, ...], names: Sequence[Code]) -> Code:
        if not names:
            return Code("")
        module = ".".join((self.package.name, "types", *folder))
        return import_from(module, names, width=_IMPORT_WIDTH)

    # ---- Methods ---------------------------------------------------------------------

    def _listed(
        self,
        path: tuple[Code, ...],
        source: str,
        nodes: Sequence[_Listed],
    ) -> Iterator[MethodEntry]:
        for node in sorted(nodes, key=_method_rank):
            endpoint, arguments = html(node.doc), Code("\\*args")
            if isinstance(node, ir.Unwrap):
                signed = ", \\*, headers, key" if node.option else ""
                arguments = Code(f"payload{signed}")
            elif isinstance(node, ir.Operation):
                endpoint = _endpoint(node)
                arguments = self._arguments(path, source, node)
            yield MethodEntry(
                endpoint=endpoint,
                receiver=Code(".".join(("client", *path))),
                source=Code(source),
                name=_as_text(node.name),
                arguments=arguments,
                returns=_returns(node),
            )

    def _arguments(
        self, path: tuple[Code, ...], source: str, operation: ir.Operation
    ) -> Code:
        """Those in the path by name, all others as `params`."""
        in_path = {p.field.name for p in operation.parameters if p.place == "path"}
        positional = [item.name for item in operation.signature.positional]
        keywords = [item.name for item in operation.signature.keywords]
        named = [name for name in keywords if name in in_path]
        arguments = [*positional, *(["\\*"] if named else []), *named]
        if len(named) < len(keywords):
            home = self._params_home(path, operation.name) or source
            arguments.append(f'\\*\\*<a href="{home}">params</a>')
        return Code(", ".join(arguments))

    def _params_home(self, path: tuple[Code, ...], method: Code) -> str | None:
        """The file of a method's parameters, if they have one of their own."""
        if not path:
            return None
        *folder, leaf = path
        module = (*folder, f"{singular_snake(leaf)}_{snake(method)}_params")
        return "/".join(("types", *module)) + ".py" if module in self._by_path else None


def _method_rank(node: _Listed) -> tuple[bool, int, str]:
    first = FIRST.index(node.name) if node.name in FIRST else len(FIRST)
    # What is made of other methods comes last, and in the settings' order.
    if isinstance(node, ir.Operation):
        return False, first, node.name
    return True, 0, ""


def _as_text(name: Code) -> Code:
    """A name in Markdown, where an underscore before a word may mean something."""
    return Code(f"\\{name}") if name.startswith("_") else name


def _endpoint(operation: ir.Operation) -> Code:
    return html(Text(f"{operation.verb.value.lower()} {operation.path.value}"))


class _Prose(Module):
    """Where types are named and nothing is imported, so that each has its own name."""

    def _other_name(self, name: str, module: str) -> str | None:
        return None


def _returns(node: _Listed) -> Code:
    """What a method returns, with a link to its type."""
    scratch = _Prose(("api",))
    if isinstance(node, ir.Unwrap):
        return _linked(node.event, scratch.returned(node.event))
    if not isinstance(node, ir.Operation):
        return composites.helper_returns(scratch, node, SYNC)
    kind = node.reply.type
    spelt = calls.returns(scratch, replace(node, streaming=None), SYNC)
    if node.streaming is not None and node.streaming.param is None:
        kind = node.streaming.type
        spelt = scratch.returned(kind)
    return _linked(kind, spelt)


def _linked(kind: ir.Type, spelt: Code) -> Code:
    for ref in _refs(kind):
        home = "/".join(("types", *ref.module))
        return Code(f'<a href="./{home}.py">{spelt}</a>')
    return spelt


def _refs(kind: ir.Type) -> Iterator[ir.Ref]:
    match kind:
        case ir.Ref():
            yield kind
        case ir.Array(item=inner) | ir.Map(value=inner):
            yield from _refs(inner)
        case ir.Union(variants=variants) | ir.Tuple(items=variants):
            for variant in variants:
                yield from _refs(variant)
        case _:
            return

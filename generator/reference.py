"""What the package's front matter lists: its exports, and its methods for readers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from . import calls, composites, ir
from .constructor import client_class
from .homes import resource_module
from .models import ModelModule
from .python import ASYNC, SYNC, Module, import_from, is_main, name_rank
from .text import Code, Text, docstring, html, literal

RUNTIME_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "UnprocessableEntityError",
)
# What else every package exports, by the module that has it.
_EXPORTS: Mapping[str, str] = {
    "._client": "AsyncClient Client",
    "._constants": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT",
    "._runtime.aio.responses": "AsyncAPIResponse AsyncBinaryAPIResponse",
    "._runtime.exports": "NoneType ProxiesTypes Transport file_from_path",
    "._runtime.http": "DefaultAsyncHttpxClient DefaultHttpxClient",
    "._runtime.models": "BaseModel",
    "._runtime.sync.responses": "APIResponse BinaryAPIResponse",
    "._runtime.types": "NOT_GIVEN NotGiven Omit Timeout not_given omit",
}
_MODULES = ("pagination", "resources", "types")


@dataclass(frozen=True, slots=True)
class MethodEntry:
    """A method as the reference lists it."""

    endpoint: Code
    receiver: Code
    name: Code
    arguments: Code
    returns: Code
    source: Code


@dataclass(frozen=True, slots=True)
class ResourceEntry:
    """A resource as the reference lists it."""

    level: Code
    title: Code
    types: tuple[Code, ...]
    types_module: Code
    methods: tuple[MethodEntry, ...]


def of(package: ir.Package, models: Sequence[ModelModule]) -> dict[str, object]:
    """What the templates of the front matter may use."""
    errors = sorted([*RUNTIME_ERRORS, package.client.error_name])
    exports = _exports(package.client, errors)
    homes = {name: module for module, names in exports.items() for name in names}
    return {
        "client": package.client,
        "errors": [Code(name) for name in errors],
        "runtime_errors": [Code(name) for name in RUNTIME_ERRORS],
        "exported": exports,
        "homes": sorted([*homes.items(), *((name, "") for name in _MODULES)]),
        "modules": [Code(name) for name in _MODULES],
        "import_from": import_from,
        "client_class": partial(client_class, package.client),
        "docstring": docstring,
        "literal": literal,
        "html": html,
        "entries": tuple(_entries(package, models)),
        "shared_types": _types(("shared",), models),
    }


def _exports(client: ir.Client, errors: Sequence[str]) -> dict[str, list[str]]:
    """All that the package exports, by the module that has it."""
    own = [client_class(client, mode) for mode in (ASYNC, SYNC)]
    several = ["ENVIRONMENTS"] if len(client.environments) > 1 else []
    exports = {module: names.split() for module, names in _EXPORTS.items()}
    exports["._client"] += [*own, *several]
    exports["._exceptions"] = list(errors)
    return {
        module: sorted(exports[module], key=name_rank) for module in sorted(exports)
    }


def _entries(
    package: ir.Package, models: Sequence[ModelModule]
) -> Iterator[ResourceEntry]:
    for resource in package.all_resources():
        if not resource.operations:
            continue
        listed = (*resource.operations, *resource.helpers)
        used = {ref for item in resource.operations for ref in _refs(item.reply.type)}
        modules = [
            model for model in models if any(model.path == r.module for r in used)
        ]
        names = {n for m in modules for n in m.names if is_main(n, m.path[-1])}
        folder = (".types", *resource.path[:-1])
        yield ResourceEntry(
            level=Code("#" * len(resource.path)),
            title=resource.class_name,
            types=tuple(sorted(names)),
            types_module=Code(package.name + ".".join(folder)),
            methods=tuple(_method(package, resource, node) for node in listed),
        )


def _refs(kind: ir.Type) -> Iterator[ir.Ref]:
    match kind:
        case ir.Ref():
            yield kind
        case ir.Array(item=inner) | ir.Map(value=inner):
            yield from _refs(inner)
        case ir.Union(variants=variants):
            for variant in variants:
                yield from _refs(variant)
        case _:
            return


def _types(folder: tuple[str, ...], models: Sequence[ModelModule]) -> tuple[Code, ...]:
    inside = [model for model in models if model.path[:-1] == folder]
    return tuple(sorted(n for m in inside for n in m.names if is_main(n, m.path[-1])))


def _method(
    package: ir.Package, resource: ir.Resource, node: ir.Operation | ir.Helper
) -> MethodEntry:
    scratch = Module(("api",))
    if isinstance(node, ir.Operation):
        endpoint = html(Text(f"{node.verb.value.lower()} {node.path.value}"))
        returns = calls.returns(scratch, node, SYNC)
    else:
        endpoint = html(node.doc)
        returns = composites.helper_returns(scratch, node, SYNC)
    arguments = [item.name for item in node.signature.positional]
    required, optional = _by_need(node.signature)
    if required:
        arguments += [Code("\\*"), *required]
    if optional:
        arguments.append(Code("\\*\\*params"))
    return MethodEntry(
        endpoint=endpoint,
        receiver=Code(".".join(("client", *resource.path))),
        name=node.name,
        arguments=Code(", ".join(arguments)),
        returns=Code(returns.replace("[", "\\[").replace("]", "\\]")),
        source=Code("/".join(resource_module(resource)) + ".py"),
    )


def _by_need(signature: ir.Signature) -> tuple[list[Code], list[Code]]:
    """The keyword arguments that have to be given, and those that need not."""
    required: list[Code] = []
    optional: list[Code] = []
    for item in signature.keywords:
        needed = item.required and item.name not in signature.defaults
        (required if needed else optional).append(item.name)
    return required, optional

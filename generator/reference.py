"""What the package's front matter lists: its exports, and its methods for readers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from . import calls, composites, ir
from .constructor import client_class
from .homes import resource_module
from .models import ModelModule
from .python import ASYNC, SYNC, Module, is_main
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
_EXPORTS = (
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncBinaryAPIResponse",
    "BaseModel",
    "BinaryAPIResponse",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "NOT_GIVEN",
    "NotGiven",
    "Omit",
    "Timeout",
    "not_given",
    "omit",
    "pagination",
    "resources",
    "types",
)


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
    classes = [client_class(package.client, mode) for mode in (ASYNC, SYNC)]
    return {
        "client": package.client,
        "errors": [Code(name) for name in errors],
        "runtime_errors": [Code(name) for name in RUNTIME_ERRORS],
        "exports": sorted([*errors, *classes, *_EXPORTS]),
        "client_class": partial(client_class, package.client),
        "docstring": docstring,
        "literal": literal,
        "html": html,
        "entries": tuple(_entries(package, models)),
        "shared_types": _types(("shared",), models),
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

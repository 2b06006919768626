"""The calls that the package's README shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from . import ir
from .text import Code, literal


@dataclass(frozen=True, slots=True)
class Examples:
    """Calls of the client, without what waits for them; None where there is no such."""

    plain: Code | None
    page: Code | None
    stream: Code | None


def examples(package: ir.Package) -> Examples:
    """The simplest call of each kind that needs nothing but strings."""
    return Examples(
        plain=_first(package, _is_plain),
        page=_first(package, lambda operation: operation.reply.kind == "page"),
        stream=_first(package, lambda operation: operation.streaming is not None),
    )


def _is_plain(operation: ir.Operation) -> bool:
    return operation.reply.kind == "value" and operation.streaming is None


def _first(package: ir.Package, fits: Callable[[ir.Operation], bool]) -> Code | None:
    found = [
        (path, operation)
        for path, operation in _operations(package)
        if fits(operation) and not operation.deprecated and _is_simple(operation)
    ]
    if not found:
        return None
    path, operation = min(found, key=lambda each: _rank(each[1]))
    return _call(path, operation)


def _operations(
    package: ir.Package,
) -> Iterator[tuple[tuple[Code, ...], ir.Operation]]:
    for operation in package.client.operations:
        yield (), operation
    for resource in package.all_resources():
        for operation in resource.operations:
            yield resource.path, operation


def _needed(operation: ir.Operation) -> list[ir.Field]:
    signature = operation.signature
    return [f for f in signature.all if f.required and f.name not in signature.defaults]


def _is_simple(operation: ir.Operation) -> bool:
    return all(item.type == ir.Scalar("string") for item in _needed(operation))


def _rank(operation: ir.Operation) -> tuple[bool, int]:
    """Those that change nothing first, then those that need the least."""
    return operation.verb.value.upper() != "GET", len(_needed(operation))


def _call(path: tuple[Code, ...], operation: ir.Operation) -> Code:
    positional = {item.name for item in operation.signature.positional}
    arguments = [
        (
            literal(item.name)
            if item.name in positional
            else f"{item.name}={literal(item.name)}"
        )
        for item in _needed(operation)
    ]
    streaming = operation.streaming
    if streaming is not None and streaming.param is not None:
        arguments.append(f"{streaming.param}=True")
    method = ".".join(("client", *path, operation.name))
    return Code(f"{method}({', '.join(arguments)})")

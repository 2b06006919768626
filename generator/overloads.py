"""The signatures of methods: one each, or three for one that streams when asked to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import ir
from .calls import returns
from .python import Mode, Module, method_docstring
from .text import Code, Text, docstring, literal


@dataclass(frozen=True, slots=True)
class Overload:
    """One way to call a method."""

    signature: ir.Signature
    returns: Code


def overloads(
    module: Module, operation: ir.Operation, mode: Mode
) -> tuple[Overload, ...]:
    """The ways to call a method whose reply follows from an argument; else none."""
    return tuple(_overloads(module, operation, mode))


def _overloads(
    module: Module, operation: ir.Operation, mode: Mode
) -> Iterator[Overload]:
    streaming = operation.streaming
    if streaming is None or streaming.param is None:
        return
    plain = replace(operation, streaming=None)
    always = replace(operation, streaming=replace(streaming, param=None))
    yield Overload(
        _with(operation, streaming.param, False), returns(module, plain, mode)
    )
    yield Overload(
        _with(operation, streaming.param, True), returns(module, always, mode)
    )
    yield Overload(
        _with(operation, streaming.param, None), returns(module, operation, mode)
    )


def _with(operation: ir.Operation, param: Code, value: bool | None) -> ir.Signature:
    """The arguments, with `param` of one value, or (None) of either and required."""
    signature = operation.signature
    asked = next(item for item in signature.keywords if item.name == param)
    kind: ir.Type = ir.Scalar("boolean") if value is None else ir.Enum((value,))
    own = replace(
        asked,
        type=kind,
        required=value is not False,
        nullable=asked.nullable and value is False,
    )
    fields = [own if item is asked else item for item in signature.keywords]
    return replace(
        signature, keywords=tuple(sorted(fields, key=lambda f: not f.required))
    )


def warning(operation: ir.Operation) -> Text:
    """What a deprecated method says when it is called."""
    return operation.warning or Text("The API has deprecated this operation.")


def warning_text(operation: ir.Operation) -> Code:
    """What users of a deprecated method are told, as a literal."""
    return literal(warning(operation))


def unwrap_docstring(node: ir.Unwrap) -> Code:
    """The docstring of a method that reads an event."""
    if node.option is None:
        return docstring(node.doc, 8)
    arguments = {
        "payload": "The body of the server's request, as it came.",
        "headers": "The headers of that request, with the signature.",
        "key": f"The key of the signature, instead of the client's `{node.option}`.",
    }
    listed = [(Code(name), Text(said)) for name, said in arguments.items()]
    return method_docstring(node.doc, listed)

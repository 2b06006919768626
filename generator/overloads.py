"""The signatures of methods: one each, or one for each way to call the method."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from . import ir
from .calls import cast_call, returns
from .layout import Argument, call
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
    """The ways to call a method of several: by its body's form, and by streaming or not.

    None for one that has but one way.
    """
    every = [
        way
        for form in _by_form(operation)
        for way in _by_streaming(module, operation, form, mode)
    ]
    return tuple(every) if len(every) > 1 else ()


def _by_form(operation: ir.Operation) -> Iterator[ir.Signature]:
    """The arguments with each form of the body, and with its media types alone."""
    body, signature = operation.body, operation.signature
    if body is None or not body.forms:
        yield signature
        return
    every = {item.name for item in body.arguments}
    for form in body.forms:
        own = {item.name: item for item in form.arguments}
        yield _sorted(
            signature,
            [
                own.get(item.name, item)
                for item in signature.keywords
                if item.name in own or item.name not in every
            ],
        )


def _by_streaming(
    module: Module, operation: ir.Operation, signature: ir.Signature, mode: Mode
) -> Iterator[Overload]:
    streaming = operation.streaming
    names = {item.name for item in signature.keywords}
    if streaming is None or streaming.param is None or streaming.param not in names:
        yield Overload(signature, returns(module, operation, mode))
        return
    plain = replace(operation, streaming=None)
    always = replace(operation, streaming=replace(streaming, param=None))
    for value, kind in ((False, plain), (True, always), (None, operation)):
        yield Overload(
            _with(signature, streaming.param, value), returns(module, kind, mode)
        )


def _with(signature: ir.Signature, param: Code, value: bool | None) -> ir.Signature:
    """The arguments, with `param` of one value, or (None) of either and required."""
    asked = next(item for item in signature.keywords if item.name == param)
    kind: ir.Type = ir.Scalar("boolean") if value is None else ir.Enum((value,))
    own = asked._replace(
        type=kind,
        required=value is not False,
        nullable=asked.nullable and value is False,
    )
    return _sorted(
        signature, [own if item is asked else item for item in signature.keywords]
    )


def _sorted(signature: ir.Signature, fields: Sequence[ir.Field]) -> ir.Signature:
    """The same with other keywords, the required ones first."""
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


def unwrap(module: Module, node: ir.Unwrap, owner: ir.Client | ir.Resource) -> Code:
    """The statement that reads an event, in a method of `owner`."""
    event = module.returned(node.event)
    arguments: list[Argument] = [("", "payload")]
    if node.option is None:
        function = module.use("parse_webhook")
    else:
        function = module.use("unwrap_webhook")
        option = literal(str(node.option))
        key = Code(f"self.{node.option}")
        if isinstance(owner, ir.Resource):
            key = call(module.use("lookup"), [("", "self._client"), ("", option)], 0, 0)
        arguments += [("headers", "headers"), ("key", "key"), ("client_key", key)]
    arguments.append(("event", event))
    return cast_call(module, function, arguments, event)

"""How calls are spelt: the expressions that are the bodies of generated methods."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from . import ir
from .authorization import security
from .layout import WIDTH, Argument, call
from .python import Mode, Module
from .raised import failures
from .sending import path, sent
from .text import Code, Text, literal
from .uploads import Models


def argument(module: Module, item: ir.Field, signature: ir.Signature) -> Code:
    """An argument of a method's signature, in a line of its own."""
    default: str | None = None
    if item.name in signature.defaults:
        default = literal(signature.defaults[item.name])
    elif not item.required:
        default = module.use("omit")
    annotation = module.argument(item)
    ending = f" = {default}," if default is not None else ","
    line = f"{item.name}: {annotation}{ending}"
    if default is None or 8 + len(line) <= WIDTH:
        return Code(line)
    return Code(f"{item.name}: (\n            {annotation}\n        ){ending}")


def return_annotation(annotation: Code) -> Code:
    """What stands after the arrow of a signature, broken at its outer brackets."""
    if len(f"    ) -> {annotation}:") <= WIDTH or not annotation.endswith("]"):
        return annotation
    outer, _, inner = annotation[:-1].partition("[")
    return Code(f"{outer}[\n        {inner}\n    ]")


# ---- Requests ------------------------------------------------------------------------


def request(
    module: Module,
    operation: ir.Operation,
    mode: Mode,
    models: Models,
    keyed: bool = False,
) -> Code:
    """The statement that sends an operation's request and returns its reply.

    With `keyed`, the method has an `idempotency_key` to pass on.
    """
    page = operation.reply.kind == "page"
    function = "self._request_page" if page else f"{mode.wait}self._request"
    kind = _seen(module, cast_to(module, operation.reply, mode), operation)
    arguments: list[Argument] = [
        ("", literal(operation.verb)),
        ("", path(module, operation, models, 12)),
    ]
    # Neither a union nor a choice nor a tuple is a class to type checkers.
    odd = not page and not _is_class(operation.reply, models)
    if odd:
        kind = Code(f'{module.use("cast")}("Any", {kind})')
        module.use("Any")
    arguments.append(("page" if page else "cast_to", kind))
    arguments += sent(module, operation, models)
    arguments += _options(module, operation, mode)
    arguments += security(operation)
    arguments += PASSED_ON
    if keyed:
        arguments.append(("idempotency_key", "idempotency_key"))
    if odd and operation.streaming is None:
        annotation = _seen(module, returns(module, operation, mode), operation)
        return cast_call(module, function, arguments, annotation)
    return returned(function, arguments, 8)


# What annotations of replies have of Python's own, and an argument may be called too.
_BUILTIN = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.])(?:bool|float|int|object|str)\b')


def _seen(module: Module, annotation: Code, operation: ir.Operation) -> Code:
    """An annotation as a method's body has it, where arguments hide Python's own names."""
    hidden = {str(item.name) for item in operation.arguments}

    def reached(match: re.Match[str]) -> str:
        name = match[0]
        if name not in hidden:
            return name
        return module.take("builtins", name, renamed=f"{name}_")

    return Code(_BUILTIN.sub(reached, annotation))


PASSED_ON: Sequence[Argument] = tuple(
    (name, name) for name in ("extra_headers", "extra_query", "extra_body", "timeout")
)
"""What every method passes on as it is."""


def returned(function: str, arguments: Sequence[Argument], indent: int) -> Code:
    """The statement that returns the value of a call."""
    return Code(f"return {call(function, arguments, indent, len('return '))}")


def cast_call(
    module: Module, function: str, arguments: Sequence[Argument], kind: Code
) -> Code:
    """The statement that returns a call's value as what type checkers do not know it for."""
    # They were laid out for a call that is not inside of another.
    deeper = [(name, value.replace("\n", "\n    ")) for name, value in arguments]
    inner = call(function, deeper, 12, len(","))
    return returned(module.use("cast"), [("", _quoted(kind)), ("", inner)], 8)


def _quoted(annotation: Code) -> Code:
    return literal(str(annotation)) if '"' not in annotation else annotation


def _replies(
    module: Module, operation: ir.Operation, mode: Mode
) -> Iterator[tuple[Text, Code]]:
    """What there is for each status, where that differs."""
    for status, outcome in operation.reply.statuses:
        yield status, _outcome(module, outcome, operation, mode)


def _outcome(
    module: Module, outcome: ir.Outcome, operation: ir.Operation, mode: Mode
) -> Code:
    if outcome == "file":
        return module.use(mode.binary)
    if outcome == "stream":
        assert operation.streaming is not None
        return stream_class(module, operation.streaming, mode)
    assert not isinstance(outcome, str)
    return module.returned(outcome)


def _told(
    module: Module,
    keyword: str,
    types: Iterable[tuple[Text, Code]],
    operation: ir.Operation,
) -> Iterator[Argument]:
    """A keyword that says what is read as which type, where that differs."""
    # No dictionary: mypy joins what the constructors of classes in it take.
    pairs: list[Argument] = [
        ("", f"({literal(told)}, {_seen(module, kind, operation)})")
        for told, kind in types
    ]
    if pairs:
        function = module.use("types_of")
        yield keyword, call(function, pairs, 12, len(f"{keyword}=,"))


def _options(module: Module, operation: ir.Operation, mode: Mode) -> Iterator[Argument]:
    if operation.reply.envelope is not None:
        yield "unwrap", literal(operation.reply.envelope)
    if operation.max_retries is not None:
        yield "max_retries", literal(operation.max_retries)
    if operation.timeout is not None:
        yield "default_timeout", literal(operation.timeout)
    yield from _told(module, "replies", _replies(module, operation, mode), operation)
    yield from failures(operation)
    streaming = operation.streaming
    if streaming is not None:
        yield "stream", "True" if streaming.param is None else streaming.param
        yield "stream_cls", stream_class(module, streaming, mode)
        events = ((name, module.returned(kind)) for name, kind in streaming.events)
        yield from _told(module, "events", events, operation)


# ---- What comes back -----------------------------------------------------------------


def cast_to(module: Module, reply: ir.Reply, mode: Mode) -> Code:
    """What the runtime is to read a reply as."""
    match reply.kind:
        case "nothing":
            return module.use("NoneType")
        case "binary":
            return module.use(mode.binary)
        case "page":
            return page_class(module, reply, mode)
        case "value":
            return module.returned(reply.type)


def returns(module: Module, operation: ir.Operation, mode: Mode) -> Code:
    """The annotation of what a method returns, however it is called."""
    streaming, reply = operation.streaming, operation.reply
    if streaming is None:
        return _plain(module, reply, mode)
    stream = stream_class(module, streaming, mode)
    if streaming.param is None:
        others = _besides(module, reply, mode) if "stream" in reply.outcomes else ()
        return Code(" | ".join((stream, *others)))
    return Code(f"{_plain(module, reply, mode)} | {stream}")


def _plain(module: Module, reply: ir.Reply, mode: Mode) -> Code:
    """The annotation of a reply that does not stream."""
    if reply.kind == "nothing":
        return Code("None")
    if reply.kind == "page" and mode.name == "async":
        item = module.returned(reply.type)
        page = page_class(module, reply, mode)
        return Code(f"{module.use('AsyncPaginator')}[{item}, {page}]")
    if "file" in reply.outcomes:
        return Code(" | ".join(_besides(module, reply, mode)))
    return cast_to(module, reply, mode)


def _besides(module: Module, reply: ir.Reply, mode: Mode) -> list[Code]:
    """What a reply is where it is no stream: a value, a file's content, or one of them."""
    has_values = any(not isinstance(each, str) for each in reply.outcomes)
    kind = reply.type
    variants = kind.variants if isinstance(kind, ir.Union) else (kind,)
    every = [each for each in variants if each != ir.NULL] if has_values else []
    found = [module.returned(each) for each in every]
    if "file" in reply.outcomes:
        first = 0 if reply.kind == "binary" else len(found)
        found.insert(first, module.use(mode.binary))
    # At the end, where linters want it.
    return [*found, Code("None")] if ir.NULL in variants else found


def page_class(module: Module, reply: ir.Reply, mode: Mode) -> Code:
    """The class of a page of `reply`'s items."""
    assert reply.page is not None
    name = module.take(".pagination", mode.page_prefix + reply.page.class_name)
    return Code(f"{name}[{module.returned(reply.type)}]")


def stream_class(module: Module, streaming: ir.Streaming, mode: Mode) -> Code:
    """The class of a stream of events."""
    name = mode.stream if streaming.format == "sse" else mode.jsonl_stream
    return Code(f"{module.use(name)}[{module.returned(streaming.type)}]")


def _is_class(reply: ir.Reply, models: Models) -> bool:
    """Whether type checkers take the reply's type for a class."""
    kind: ir.Type | None = reply.type
    while reply.kind == "value" and isinstance(kind, ir.Ref) and kind in models:
        kind = models[kind].type
    plain = not isinstance(kind, ir.Union | ir.Enum | ir.Tuple) and kind != ir.NULL
    return reply.kind != "value" or plain

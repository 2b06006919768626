"""How methods made of other methods are spelt: waiting, and uploading on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from . import ir
from .calls import PASSED_ON, returned, returns
from .homes import class_name, home
from .layout import Argument, call, mapping
from .python import Mode, Module
from .text import Code, literal


def helper(module: Module, node: ir.Helper, mode: Mode, indent: int) -> Code:
    """The statements that are the body of a helper."""
    match node:
        case ir.Poll():
            return _poll(module, node, mode, indent)
        case ir.Chain():
            return _chain(module, node, mode, indent)
        case ir.Upload():
            return _upload(module, node, mode, indent)


def helper_returns(module: Module, node: ir.Helper, mode: Mode) -> Code:
    """The annotation of what a helper returns: what the last method it calls does."""
    last: ir.Helper | ir.Operation = node
    while not isinstance(last, ir.Operation):
        last = last.operation if isinstance(last, ir.Poll) else last.then
    return returns(module, last, mode)


def _poll(module: Module, node: ir.Poll, mode: Mode, indent: int) -> Code:
    (subject,) = node.signature.positional
    retrieve = call(
        f"lambda left: self._within(left).with_raw_response.{node.operation.name}",
        [*_given(node.operation.signature, {0: subject.name}), *PASSED_ON],
        indent + 4,
        len(","),
    )
    header = node.interval.header
    arguments: list[Argument] = [
        ("", retrieve),
        ("until", _until(module, node.until)),
        ("name", f'f"{_subject(node)} {{{subject.name}!r}}"'),
        ("interval", _seconds(module, node.interval)),
        ("default_interval", literal(node.interval.default / node.interval.scale)),
        ("interval_header", literal(header)),
        ("max_wait", _seconds(module, node.max_wait)),
        ("default_max_wait", literal(node.max_wait.default / node.max_wait.scale)),
    ]
    poll = module.use(mode.poll)
    return returned(f"{mode.wait}{poll}", arguments, indent)


def _subject(node: ir.Poll) -> str:
    kind = node.operation.reply.type
    return kind.name if isinstance(kind, ir.Ref) else "object"


def _seconds(module: Module, duration: ir.Duration) -> Code:
    if duration.scale == 1:
        return duration.name
    return call(module.use("seconds"), [("", duration.name)], 0, 0)


def _until(module: Module, conditions: Sequence[ir.Condition]) -> Code:
    alternatives = [
        ("", mapping([(literal(item.attribute), _condition(module, item))], 0, 0))
        for item in conditions
    ]
    return call(module.use("Until"), alternatives, 12, len("until=,"))


def _condition(module: Module, condition: ir.Condition) -> Code:
    test = module.use("NotIn" if condition.negated else "In")
    return call(test, [("", literal(value)) for value in condition.values], 0, 0)


def _chain(module: Module, node: ir.Chain, mode: Mode, indent: int) -> Code:
    function = f"{mode.wait}self.{node.operation.name}"
    sent = [*_given(node.operation.signature), *PASSED_ON]
    first = call(function, sent, indent, len("created = "))
    # What the caller adds to a request is meant for the first one, but for what any
    # request may have.
    _, *others = node.then.signature.all
    names = [*(item.name for item in others), "extra_headers", "timeout"]
    arguments = [("", "created.id"), *((name, name) for name in names)]
    then = returned(f"{mode.wait}self.{node.then.name}", arguments, indent)
    check = _check_times(module, node.then, indent)
    return _statements([check, f"created = {first}", then], indent)


def _check_times(module: Module, poll: ir.Poll, indent: int) -> str:
    """Says what is wrong with the times of a wait before anything is sent."""
    names = (poll.interval.name, poll.max_wait.name)
    return call(module.use("check_times"), [(n, n) for n in names], indent, 0)


def _statements(statements: Sequence[str], indent: int) -> Code:
    return Code(f"\n{' ' * indent}".join(statements))


def _upload(module: Module, node: ir.Upload, mode: Mode, indent: int) -> Code:
    uploaded = _uploaded(module, node, mode, indent)
    ids = "uploaded.id"
    if node.many:
        ids = f"[*({node.into} or ()), *(file.id for file in uploaded)]"
    own = {item.name for item in node.signature.all}
    arguments = [
        (keyword, ids if value == node.into else value)
        for keyword, value in _given(node.then.signature)
        if value == node.into or (value in own and value != node.argument.name)
    ]
    then = returned(f"{mode.wait}self.{node.then.name}", arguments, indent)
    statements = [_check_segments(module, node, indent)]
    if isinstance(node.then, ir.Chain):
        statements.append(_check_times(module, node.then.then, indent))
    return _statements([*statements, f"uploaded = {uploaded}", then], indent)


def _check_segments(module: Module, node: ir.Upload, indent: int) -> str:
    """Says what is wrong with the path of what comes later before a file is sent."""
    then = node.then.operation if isinstance(node.then, ir.Chain) else node.then
    own = {item.name for item in node.signature.all}
    in_path = {p.field.name for p in then.parameters if p.place == "path"}
    names = [(name, name) for name in sorted(in_path & own)]
    return call(module.use("check_segments"), names, indent, 0)


def _uploaded(module: Module, node: ir.Upload, mode: Mode, indent: int) -> Code:
    name = class_name(node.resource, mode)
    resource = module.take(home(node.resource), name, renamed=f"{name}Resource")
    file = "file" if node.many else node.argument.name
    sent = [(node.file.name, file), *((k, literal(v)) for k, v in node.constants)]
    send = f"{resource}(self._client).{node.operation.name}"
    if not node.many:
        return call(f"{mode.wait}{send}", sent, indent, len("uploaded = "))
    one = call(f"lambda file: {send}", sent, indent + 4, len(","))
    arguments = [
        ("", one),
        ("", node.argument.name),
        ("max_concurrency", "max_concurrency"),
    ]
    function = f"{mode.wait}{module.use(mode.concurrently)}"
    return call(function, arguments, indent, len("uploaded = "))


def _given(
    signature: ir.Signature, renamed: Mapping[int, Code] | None = None
) -> Iterator[Argument]:
    """All arguments of a signature, each given a variable of its own name."""
    for index, item in enumerate(signature.positional):
        yield "", (renamed or {}).get(index, item.name)
    for item in signature.keywords:
        yield item.name, item.name

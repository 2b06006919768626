"""How calls are spelt: the expressions that are the bodies of generated methods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from . import ir
from .layout import WIDTH, Argument, call, mapping
from .python import Mode, Module
from .text import Code, literal


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


def request(module: Module, operation: ir.Operation, mode: Mode, indent: int) -> Code:
    """The statement that sends an operation's request and returns its reply."""
    page = operation.reply.kind == "page"
    function = "self._request_page" if page else f"{mode.wait}self._request"
    arguments: list[Argument] = [
        ("", literal(operation.verb)),
        ("", _path(module, operation, indent + 4)),
        ("page" if page else "cast_to", cast_to(module, operation.reply, mode)),
    ]
    for name, pairs in _sent(operation):
        used = len(name) + len("=,")
        arguments.append((name, mapping(pairs, indent + 4, used)))
    arguments += PASSED_ON
    return _return(function, arguments, indent)


PASSED_ON: Sequence[Argument] = tuple(
    (name, name) for name in ("extra_headers", "extra_query", "extra_body", "timeout")
)
"""What every method passes on as it is."""


def _path(module: Module, operation: ir.Operation, indent: int) -> Code:
    template = operation.path.value
    places = [p.field for p in operation.parameters if p.place == "path"]
    for item in places:
        template = template.replace(f"{{{item.wire.value}}}", f"{{{item.name}}}")
    if not places:
        return literal(template)
    arguments = [("", literal(template)), *((item.name, item.name) for item in places)]
    return call(module.use("path_template"), arguments, indent, len(","))


def _sent(operation: ir.Operation) -> Iterator[tuple[str, list[tuple[Code, Code]]]]:
    """The keywords that carry an operation's values, and what is in each."""
    for keyword, place in (("query", "query"), ("headers", "header")):
        pairs = [
            (
                literal(p.field.wire),
                p.field.name if p.constant is None else literal(p.constant),
            )
            for p in operation.parameters
            if p.place == place
        ]
        if pairs:
            yield keyword, pairs
    body = operation.body
    if body is not None:
        files = [item for item in body.fields if isinstance(item.type, ir.File)]
        others = [item for item in body.fields if item not in files]
        for keyword, fields in (("body", others), ("files", files)):
            if fields:
                yield keyword, [(literal(item.wire), item.name) for item in fields]


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


def returns(module: Module, reply: ir.Reply, mode: Mode) -> Code:
    """The annotation of what a method returns."""
    if reply.kind == "nothing":
        return Code("None")
    if reply.kind == "page" and mode.name == "async":
        item = module.returned(reply.type)
        page = page_class(module, reply, mode)
        return Code(f"{module.use('AsyncPaginator')}[{item}, {page}]")
    return cast_to(module, reply, mode)


def page_class(module: Module, reply: ir.Reply, mode: Mode) -> Code:
    """The class of a page of `reply`'s items."""
    assert reply.page is not None
    name = module.take(".pagination", mode.page_prefix + reply.page.class_name)
    return Code(f"{name}[{module.returned(reply.type)}]")


# ---- Helpers -------------------------------------------------------------------------


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
    return returns(module, last.reply, mode)


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
    return _return(f"{mode.wait}{poll}", arguments, indent)


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
    then = _return(f"{mode.wait}self.{node.then.name}", arguments, indent)
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
    then = _return(f"{mode.wait}self.{node.then.name}", arguments, indent)
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


def _return(function: str, arguments: Sequence[Argument], indent: int) -> Code:
    return Code(f"return {call(function, arguments, indent, len('return '))}")


def _given(
    signature: ir.Signature, renamed: Mapping[int, Code] | None = None
) -> Iterator[Argument]:
    """All arguments of a signature, each given a variable of its own name."""
    for index, item in enumerate(signature.positional):
        yield "", (renamed or {}).get(index, item.name)
    for item in signature.keywords:
        yield item.name, item.name


# ---- Resources -----------------------------------------------------------------------


def home(resource: ir.Resource) -> str:
    """The module that a resource's classes are in, counted from the package."""
    return "." + ".".join(resource_module(resource))


def resource_module(resource: ir.Resource) -> tuple[str, ...]:
    """A resource with children is a package, with its own classes in a module of it."""
    path = ("resources", *resource.path)
    return (*path, resource.path[-1]) if resource.children else path


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

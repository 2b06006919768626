"""The calls that the package's README shows: the settings', or the simplest there are."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from . import ir
from .layout import Argument, call, display, mapping
from .plain import Json
from .text import Code, Text, literal


@dataclass(frozen=True, slots=True)
class Shown:
    """A call of the client, without what waits for it."""

    path: tuple[Code, ...]
    operation: ir.Operation
    arguments: tuple[tuple[ir.Field, Json, bool], ...]
    """Each argument with its value, and whether its name stands before it."""
    models: Mapping[ir.Ref, ir.Model]
    streamed: bool = False
    """Whether its reply is asked for in events."""

    @property
    def target(self) -> Code:
        """What its result is assigned to, where there is one."""
        return Code("" if self.operation.reply.kind == "nothing" else "result = ")

    def at(self, indent: int, used: int) -> Code:
        """Its source, in a line of which `used` columns are taken besides."""
        method = ".".join(("client", *self.path, self.operation.name))
        spelt: list[Argument] = []
        for item, value, named in self.arguments:
            name = str(item.name) if named else ""
            spelt.append((name, self._value(value, item.type, indent + 4, len(name))))
        streaming = self.operation.streaming
        if self.streamed and streaming is not None and streaming.param is not None:
            others = [(name, value) for name, value in spelt if name != streaming.param]
            spelt = [*others, (str(streaming.param), "True")]
        return call(method, spelt, indent, used)

    def _value(self, value: Json, kind: ir.Type, indent: int, used: int) -> Code:
        kind = self._plain(kind)
        if isinstance(kind, ir.File) and isinstance(value, str):
            return Code('b"raw file contents"')
        if isinstance(value, list):
            inner = kind.item if isinstance(kind, ir.Array) else ir.ANYTHING
            items = [self._value(item, inner, indent + 4, 1) for item in value]
            return display(items, indent, used + 2)
        if isinstance(value, dict):
            named = {field.wire.value: field for field in self._fields(kind, value)}
            pairs = [
                (
                    literal(str(named[key].name) if key in named else Text(key)),
                    self._value(
                        item,
                        named[key].type if key in named else ir.ANYTHING,
                        indent + 4,
                        len(key) + 5,
                    ),
                )
                for key, item in value.items()
            ]
            return mapping(pairs, indent, used + 2)
        return literal(Text(value) if isinstance(value, str) else value)

    def _plain(self, kind: ir.Type) -> ir.Type:
        while isinstance(kind, ir.Ref) and kind in self.models:
            inner = self.models[kind].type
            if inner is None:
                return kind
            kind = inner
        return kind

    def _fields(self, kind: ir.Type, value: Mapping[str, Json]) -> tuple[ir.Field, ...]:
        """The fields of the first object that has all of a value's keys."""
        if isinstance(kind, ir.Union):
            found = (self._fields(self._plain(v), value) for v in kind.variants)
            return next((fields for fields in found if fields), ())
        fields: tuple[ir.Field, ...] = ()
        while isinstance(kind, ir.Ref) and kind in self.models:
            model = self.models[kind]
            fields += model.fields
            kind = model.base or ir.ANYTHING
        return fields if value.keys() <= {f.wire.value for f in fields} else ()


@dataclass(frozen=True, slots=True)
class Examples:
    """What each section shows; None where nothing fits it."""

    plain: Shown | None
    page: Shown | None
    stream: Shown | None
    error: Shown | None
    upload: Shown | None


def examples(package: ir.Package) -> Examples:
    """What the settings ask for, else the simplest call that needs only strings."""

    def chosen(*sections: str) -> Shown | None:
        found = (package.about.examples.get(section) for section in sections)
        shown = (None if each is None else _asked(package, each) for each in found)
        return next((each for each in shown if each is not None), None)

    return Examples(
        plain=chosen("headline", "default") or _first(package, _is_plain),
        page=_of(chosen("pagination"), _is_page) or _first(package, _is_page),
        stream=_streamed(
            _of(chosen("streaming"), _streams) or _first(package, _streams)
        ),
        error=chosen("errors"),
        upload=chosen("file_uploads"),
    )


def _is_plain(operation: ir.Operation) -> bool:
    return operation.reply.kind == "value" and operation.streaming is None


def _is_page(operation: ir.Operation) -> bool:
    return operation.reply.kind == "page"


def _streams(operation: ir.Operation) -> bool:
    # What may be another thing, is not walked through without a look.
    always = "stream" not in operation.reply.outcomes
    return operation.streaming is not None and always


def _of(shown: Shown | None, fits: Callable[[ir.Operation], bool]) -> Shown | None:
    return shown if shown is not None and fits(shown.operation) else None


def _streamed(shown: Shown | None) -> Shown | None:
    return None if shown is None else replace(shown, streamed=True)


# ---- Calls that the settings ask for -------------------------------------------------


def _asked(package: ir.Package, example: ir.Example) -> Shown | None:
    """The call; None where no method makes it, or not with such arguments."""
    for path, operation in _operations(package):
        same_verb = operation.verb.value.lower() == example.verb.value
        if same_verb and operation.path == example.path:
            arguments = _given(operation, example.arguments)
            if arguments is not None:
                models = {model.ref: model for model in package.models}
                return Shown(path, operation, arguments, models)
    return None


def _given(
    operation: ir.Operation, values: Mapping[str, Json]
) -> tuple[tuple[ir.Field, Json, bool], ...] | None:
    """Every argument that is needed or given; None where one of the two is missing."""
    signature, left = operation.signature, dict(values)
    body = operation.body.whole if operation.body is not None else None
    found: list[tuple[ir.Field, Json, bool]] = []
    for item in signature.all:
        names = (item.wire.value, str(item.name))
        key = next((name for name in names if name in left), None)
        if key is not None:
            found.append((item, left.pop(key), item not in signature.positional))
        elif isinstance(item.type, ir.File) and item.required:
            found.append((item, "", item not in signature.positional))
        elif item == body:
            found.append((item, dict(left), item not in signature.positional))
            left.clear()
        elif item.required and item.name not in signature.defaults:
            return None
    return None if left else tuple(found)


# ---- The simplest calls --------------------------------------------------------------


def _first(package: ir.Package, fits: Callable[[ir.Operation], bool]) -> Shown | None:
    found = [
        (path, operation)
        for path, operation in _operations(package)
        if fits(operation) and not operation.deprecated and _is_simple(operation)
    ]
    if not found:
        return None
    path, operation = min(found, key=lambda each: _rank(each[1]))
    positional = operation.signature.positional
    arguments = [(i, str(i.name), i not in positional) for i in _needed(operation)]
    return Shown(path, operation, tuple(arguments), {})


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

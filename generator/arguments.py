"""Parameters of an operation become arguments of its method."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from . import ir, settings
from .errors import Diagnostic, refuse
from .keywords import text_of, unsupported
from .load import Source
from .media import is_json, media_type
from .names import attribute, is_token
from .resolve import Resolver
from .schemas import Place, Typed, Types, named
from .text import NO_TEXT, Code, Text

Warn: TypeAlias = Callable[[Diagnostic], None]
"""Takes what a user should know of, and what stops nothing."""

_RESERVED = frozenset("self extra_headers extra_query extra_body timeout".split())

_PLACES: Mapping[str, Literal["path", "query", "header"]] = {
    "path": "path",
    "query": "query",
    "header": "header",
}
# What the HTTP library has to say by itself (RFC 9110, 6.6 and 7.2; RFC 9112, 6).
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})
# OpenAPI 3.1.1, 4.8.12.1: a parameter with one of these names is to be ignored.
_SAID_ELSEWHERE = frozenset({"accept", "authorization", "content-type"})
# The styles that the settings' `array_format` and `nested_format` stand for.
_STYLES: Mapping[str, frozenset[str]] = {
    "path": frozenset({"simple"}),
    "query": frozenset({"form", "deepObject"}),
    "header": frozenset({"simple"}),
}
_DELIMITED: Mapping[str, ir.Written] = {"pipeDelimited": "|", "spaceDelimited": " "}


@dataclass(frozen=True, slots=True)
class Arguments:
    """Builds the parameters of operations.

    `options` are the client's options that stand for parameters of paths, by the
    parameter's name.
    """

    resolver: Resolver
    types: Types
    options: Mapping[str, Code]
    warn: Warn
    own_arrays: bool = False
    """Whether the settings write lists in a way that only they know of."""

    def parameters(
        self, item: Source, source: Source, place: Place, path: str
    ) -> Iterator[ir.Parameter]:
        """The path's parameters, then the operation's, which override those.

        Last come the places of the `path` that none of them is for. Raises SpecError for
        one that no client could be exact about.
        """
        found: dict[tuple[str, str], Source] = {}
        for holder in (item, source):
            for each in holder.get("parameters") or ():
                target = self.resolver.resolve(each)
                key = (target / "in").as_str(), (target / "name").as_str()
                found[key] = target
        places = dict.fromkeys(path_places(path))
        for (where, name), target in found.items():
            if where == "header" and name.lower() in _SAID_ELSEWHERE:
                continue
            if where == "cookie":
                self.warn(_left_out(target, name))
            elif where == "path" and name not in places:
                self.warn(_placeless(target, name, path))
            else:
                yield self._parameter(where, name, target, place)
        for name in places:
            if ("path", name) not in found:
                self.warn(_undeclared(source, name))
                yield self._in_path(name, source)

    def _in_path(self, name: str, source: Source) -> ir.Parameter:
        """A parameter that only the path itself speaks of."""
        option = self.options.get(name)
        field = ir.Field(
            wire=Text(name),
            name=named(attribute, name, source),
            type=ir.Scalar("string"),
            required=option is None,
            nullable=option is not None,
            doc=NO_TEXT,
            location=source.location,
        )
        return ir.Parameter(field, "path", option=option)

    def _parameter(
        self, where: str, name: str, source: Source, place: Place
    ) -> ir.Parameter:
        kind = _PLACES.get(where)
        if kind is None:
            raise unsupported(source, "this kind of parameter")
        if kind == "header" and not is_token(name):
            raise source.refuse("bad-header-name", f"{name!r} is no header's name")
        if kind == "header" and name.lower() in _FRAMING:
            raise unsupported(source, f"the header `{name}`, which frames the request")
        schema, written = _written(source, kind)
        typed = Typed(ir.ANYTHING)
        if schema is not None:
            typed = self.types.type_of(schema, place.below(name))
        if written == "," and (self.own_arrays or _is_flat(typed.type)):
            written = ""
        option = self.options.get(name) if kind == "path" else None
        required = _is_required(source) or kind == "path"
        constant = _constant(typed.type) if required else None
        return ir.Parameter(
            field=ir.Field(
                wire=Text(name),
                name=_name(name, source),
                type=typed.type,
                required=required and option is None,
                # No segment of a path can say null.
                nullable=option is not None if kind == "path" else typed.nullable,
                doc=text_of(source.get("description")),
                location=source.location,
                deprecated=bool(source.as_dict().get("deprecated")),
            ),
            place=kind,
            constant=constant if kind == "header" and not written else None,
            option=option,
            written=written,
        )

    def positional(
        self,
        method: settings.Method,
        parameters: Iterable[ir.Parameter],
        last: bool,
    ) -> tuple[Code, ...]:
        """The positional arguments: those that the settings name.

        Where they name none, it is the last one of the path, if `last` says so and
        nothing else stands for it.
        """
        in_path = {p.field.wire.value: p for p in parameters if p.place == "path"}
        places = path_places(method.path)
        if len(set(places)) != len(places):
            raise refuse(
                "path-parameters",
                f"`{method.path}` has one place twice",
                method.location,
                "give each place of the path a name of its own",
            )
        free = tuple(name for name in places if in_path[name].option is None)
        own = free[-1:] if last else ()
        chosen = own if method.positional is None else method.positional
        by_any_name = {str(p.field.name): p for p in in_path.values()} | in_path
        if unknown := set(chosen) - by_any_name.keys():
            raise refuse(
                "unknown-parameter",
                f"`{method.path}` has no place for {listed(unknown)}",
                method.location,
            )
        return tuple(by_any_name[name].field.name for name in chosen)


def reserved_arguments(defaults: settings.ClientDefaults) -> frozenset[str]:
    """The arguments that every method has, or may have."""
    keyed = defaults.idempotency_header is not None
    return _RESERVED | {"idempotency_key"} if keyed else _RESERVED


def without_clashes(
    parameters: Iterable[ir.Parameter],
    body: ir.Body | None,
    reserved: Container[str],
) -> tuple[ir.Parameter, ...]:
    """The same with names of arguments that are all different, and not `reserved`.

    A parameter with the name of a field of the body is called for its place besides,
    such as `path_id`; so is one of the path with the name of any other.
    """
    fields = body.arguments if body else ()
    taken = {item.name for item in fields}
    found: dict[int, ir.Parameter] = {}
    given = [replace(p, field=unreserved(p.field, reserved)) for p in parameters]
    for rank in ("query", "header", "path"):
        for index, each in enumerate(given):
            if each.place == rank:
                name = each.field.name
                if name in taken and each.constant is None:
                    name = Code(f"{rank}_{name}")
                found[index] = replace(each, field=replace(each.field, name=name))
        taken |= {p.field.name for p in found.values() if p.constant is None}
    renamed = tuple(found[index] for index in range(len(given)))
    _refuse_doubles([*fields, *(p.field for p in renamed if p.constant is None)])
    return renamed


def path_places(path: str) -> list[str]:
    """The names in braces."""
    return re.findall(r"\{([^{}]*)\}", path)


def listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "none"


def unreserved(item: ir.Field, reserved: Container[str]) -> ir.Field:
    """The same by another name where its own is reserved."""
    if str(item.name) not in reserved:
        return item
    return replace(item, name=Code(f"{item.name}_"))


def _refuse_doubles(fields: Iterable[ir.Field]) -> None:
    seen: set[Code] = set()
    for item in fields:
        if item.name in seen:
            raise refuse(
                "name-collision",
                f"the argument `{item.name}` is taken",
                item.location,
                "two parameters of one operation have this name: give one of them"
                " another by `x-stainless-naming`, as"
                " `{python: {method_argument: name}}`",
            )
        seen.add(item.name)


def _is_required(source: Source) -> bool:
    return bool(source.as_dict().get("required"))


def _name(wire: str, source: Source) -> Code:
    """The argument's name: what the document asks for, else made of the wire's."""
    found = source.as_dict().get("x-stainless-naming")
    python = found.get("python") if isinstance(found, dict) else None
    name = python.get("method_argument") if isinstance(python, dict) else None
    return named(attribute, name if isinstance(name, str) else wire, source)


def _written(
    source: Source, place: Literal["path", "query", "header"]
) -> tuple[Source | None, ir.Written]:
    """The schema of a parameter, and how its values are written.

    Raises SpecError for a way that no client could be exact about.
    """
    content = source.get("content")
    if content is not None and place != "path":
        every = [(is_json(media_type(name)), each) for name, each in content.items()]
        if len(every) == 1 and every[0][0]:
            return every[0][1].get("schema"), "json"
    schema = source.get("schema")
    if schema is None:
        raise unsupported(source, "this kind of parameter")
    style = source.text("style")
    exploded = source.as_dict().get("explode") is True
    if style in _DELIMITED and place == "query" and not exploded:
        return schema, _DELIMITED[style]
    if style not in {"", *_STYLES[place]}:
        raise unsupported(source / "style", "this parameter style")
    joined = place == "query" and style != "deepObject"
    if joined and source.as_dict().get("explode") is False:
        return schema, ","
    return schema, ""


def _is_flat(kind: ir.Type) -> bool:
    """Whether it is one value, and so the same in every style."""
    return isinstance(kind, ir.Scalar | ir.Enum)


def _left_out(source: Source, name: str) -> Diagnostic:
    return Diagnostic(
        "cookie-left-out",
        f"the cookie `{name}` is no argument of the method",
        source.location,
        "callers can send it by `extra_headers`",
        "warning",
    )


def _placeless(source: Source, name: str, path: str) -> Diagnostic:
    return Diagnostic(
        "placeless-parameter",
        f"`{path}` has no place for `{name}`, which is no argument of the method",
        source.location,
        f"write `{{{name}}}` in the path, or remove the parameter",
        "warning",
    )


def _undeclared(source: Source, name: str) -> Diagnostic:
    return Diagnostic(
        "undeclared-parameter",
        f"the path has a place for `{name}`, which no parameter is for; it is taken for"
        " a string",
        source.location,
        "declare it as a parameter in `path`",
        "warning",
    )


def _constant(kind: ir.Type) -> Text | None:
    only = (
        kind.values[0] if isinstance(kind, ir.Enum) and len(kind.values) == 1 else None
    )
    return only if isinstance(only, Text) else None

"""Parameters of an operation become arguments of its method."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast
from urllib.parse import unquote

from . import ir, settings
from .errors import Diagnostic, refuse
from .keywords import text_of, unsupported
from .load import Source
from .names import attribute
from .plain import listed
from .properties import UNNAMED
from .resolve import Resolver
from .schemas import Place, Typed, Types, named
from .styles import Styles, schema_of
from .text import NO_TEXT, Code, Text
from .tokens import is_token, not_a_token
from .uploads import without_files

Warn: TypeAlias = Callable[[Diagnostic], None]
"""Takes what a user should know of, and what stops nothing."""

_PLACES: frozenset[str] = frozenset({"path", "query", "header", "cookie"})
_IN_QUERY = frozenset({"query", "querystring"})
# What the HTTP library has to say by itself (RFC 9110, 6.6 and 7.2; RFC 9112, 6).
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})
# OpenAPI 3.1.1, 4.8.12.1: a parameter with one of these names is to be ignored.
_SAID_ELSEWHERE = frozenset({"accept", "authorization", "content-type"})


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
    by_document: bool = False
    own_arrays: bool = False
    """What the settings say of styles; see `Styles`."""
    whole_query: Callable[[Source, Place], Iterator[ir.Parameter]] | None = None
    """Builds the parameters that one for the whole query stands for."""

    def parameters(
        self, item: Source, source: Source, place: Place, path: str
    ) -> Iterator[ir.Parameter]:
        """The path's parameters, then the operation's, which override those.

        Last come the places of the `path` that none of them is for. One that no client
        could be exact about is kept among the complaints.
        """
        found = dict(self._declared(item)) | dict(self._declared(source))
        complaints = self.resolver.complaints
        every = path_places(path)
        places = dict.fromkeys(every)
        if len(places) < len(every):
            self.warn(_filled_alike(source, path))
        for (where, _), target in found.items():
            name = (target / "name").as_str()
            ignored = why_ignored(name) if where == "header" else None
            if ignored is not None:
                self.warn(_ignored(target, name, *ignored))
            elif where == "path" and name not in places:
                self.warn(_placeless(target, name, path))
            elif where == "querystring":
                yield from complaints.instead((), self._in_query, target, place, found)
            else:
                made = complaints.attempt(self._parameter, where, name, target, place)
                if made is not None:
                    yield made
        for name in places:
            if ("path", name) not in found:
                if not self._are_lost(item) and not self._are_lost(source):
                    self.warn(_undeclared(source, name))
                yield self._in_path(name, source)

    def _in_query(
        self, source: Source, place: Place, found: Mapping[tuple[str, str], Source]
    ) -> tuple[ir.Parameter, ...]:
        """What stands for the whole query."""
        _refuse_second_query(source, found)
        if self.whole_query is None:
            raise unsupported(source, "this kind of parameter")
        return tuple(self.whole_query(source, place))

    def _are_lost(self, holder: Source) -> bool:
        """Whether any parameter of a list is behind a reference that leads nowhere."""
        return any(map(self.resolver.is_lost, holder.get("parameters") or ()))

    def _declared(self, holder: Source) -> Iterator[tuple[tuple[str, str], Source]]:
        """The parameters of a list by their places and names, the last of a name last."""
        seen: dict[tuple[str, str], Source] = {}
        for each in holder.get("parameters") or ():
            target = self.resolver.resolve(each)
            if self.resolver.is_lost(each):
                continue
            where, name = (target / "in").as_str(), (target / "name").as_str()
            # Headers are the same in any case (RFC 9110, 5.1).
            key = where, name.lower() if where == "header" else name
            if key in seen:
                self.warn(_repeated(each, where, name))
            seen[key] = target
            yield key, target

    def _in_path(self, name: str, source: Source) -> ir.Parameter:
        """A parameter that only the path itself speaks of."""
        option = self.options.get(name)
        field = ir.Field(
            wire=Text(name),
            name=self._named(name, source),
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
        if where not in _PLACES:
            raise unsupported(source / "in", f"a parameter in `{where}`")
        kind = cast(ir.Place, where)
        if kind in ("header", "cookie") and not is_token(name):
            raise (source / "name").refuse("bad-header-name", not_a_token(name, kind))
        instead = self.resolver.complaints.instead
        schema, is_json = instead((None, False), schema_of, source)
        typed = Typed(ir.ANYTHING)
        if schema is not None:
            typed = self.types.type_of(schema, place.below(name))
            # No place of a request but its body has bytes in it.
            typed = Typed(without_files(typed.type), typed.nullable)
        styles = Styles(self.types.models, self.by_document, self.own_arrays)
        style = instead(None, styles.of, source, kind, typed.type)
        for doubt in styles.doubts(source, kind, typed.type):
            self.warn(doubt)
        option = self.options.get(name) if kind == "path" else None
        required = _is_required(source) or kind == "path"
        constant = _constant(typed.type) if required else None
        chosen = _chosen_name(source)
        return ir.Parameter(
            field=ir.Field(
                wire=Text(name),
                name=self._named(chosen or name, source),
                type=typed.type,
                required=required and option is None,
                # No segment of a path can say null.
                nullable=option is not None if kind == "path" else typed.nullable,
                doc=text_of(source.get("description")),
                location=source.location,
                deprecated=bool(source.as_dict().get("deprecated")),
            ),
            place=kind,
            constant=constant if kind == "header" and not is_json else None,
            option=option,
            style=style,
            explicit=chosen is not None,
        )

    def _named(self, name: str, source: Source) -> Code:
        spelt, instead = self.types.casing.spelt, self.resolver.complaints.instead
        return instead(UNNAMED, named, attribute, spelt(name), source)

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
        places = list(dict.fromkeys(path_places(method.path)))
        free = tuple(name for name in places if in_path[name].option is None)
        own = free[-1:] if last else ()
        chosen = own if method.positional is None else method.positional
        by_any_name = {str(p.field.name): p for p in in_path.values()} | in_path
        if unknown := set(chosen) - by_any_name.keys():
            raise refuse(
                "unknown-parameter",
                f"`{method.path}` has no place for {listed(unknown)}",
                method.at("positional_params"),
                f"name one of {listed(places)}" if places else "",
            )
        return tuple(by_any_name[name].field.name for name in chosen)


def refuse_path(path: str, source: Source) -> None:
    """RFC 3986, 5.2.4: some segments take a request to another place."""
    segments = [unquote(segment) for segment in path.split("/")[1:]]
    if {".", ".."} & set(segments):
        raise source.refuse(
            "bad-path",
            f"`{path}` does not lead where it seems to lead",
            "write it without `.` and `..`",
        )


def path_places(path: str) -> list[str]:
    """The names in braces."""
    return re.findall(r"\{([^{}]*)\}", path)


def _refuse_second_query(
    whole: Source, found: Mapping[tuple[str, str], Source]
) -> None:
    """OpenAPI 3.2.0, 4.12.1: there is one such parameter, and none in `query` beside it."""
    others = [each for (where, _), each in found.items() if where in _IN_QUERY]
    if len(others) > 1:
        raise whole.refuse(
            "second-query",
            "this is the whole query, and other parameters are in the query too",
            "describe all of it in one place: by parameters in `query`, or by this one",
        )


def _is_required(source: Source) -> bool:
    return bool(source.as_dict().get("required"))


def _chosen_name(source: Source) -> str | None:
    """The argument's name, where the document asks for one."""
    found = source.as_dict().get("x-stainless-naming")
    python = found.get("python") if isinstance(found, dict) else None
    name = python.get("method_argument") if isinstance(python, dict) else None
    return name if isinstance(name, str) else None


def _filled_alike(source: Source, path: str) -> Diagnostic:
    return Diagnostic(
        "path-parameters",
        f"`{path}` has one place twice, and one argument fills both",
        source.location,
        "give each place of the path a name of its own, if they may differ",
        "warning",
    )


def why_ignored(name: str) -> tuple[str, str] | None:
    """Why a header is no argument, and what to do about it; None for one that is."""
    if name.lower() in _SAID_ELSEWHERE:
        return "OpenAPI ignores such parameters", (
            "describe media types by `content`, and credentials by `securitySchemes`;"
            " callers can send the header by `extra_headers`"
        )
    if name.lower() in _FRAMING:
        return "the client tells it from each request by itself", (
            "remove the parameter; nothing is lost by it"
        )
    return None if name else ("it has no name to be sent by", "give it one")


def _ignored(source: Source, name: str, reason: str, hint: str) -> Diagnostic:
    header = f"the header `{name}`" if name else "a header"
    return Diagnostic(
        "ignored-parameter",
        f"{header} is no argument of the method: {reason}",
        (source / "name").location,
        hint,
        "warning",
    )


def _repeated(source: Source, where: str, name: str) -> Diagnostic:
    return Diagnostic(
        "repeated-parameter",
        f"another parameter in `{where}` is called `{name}` too; this one counts",
        source.location,
        "remove one of the two",
        "warning",
    )


def _placeless(source: Source, name: str, path: str) -> Diagnostic:
    return Diagnostic(
        "placeless-parameter",
        f"`{path}` has no place for `{name}`, which is no argument of the method",
        (source / "name").location,
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

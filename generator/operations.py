"""Operations of the document become methods of the client."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal
from urllib.parse import unquote

from . import ir, settings
from .errors import refuse
from .keywords import text_of, unsupported
from .load import Source
from .names import Casing, attribute, is_token, singular_snake
from .resolve import Resolver
from .schemas import Place, Types, named
from .text import NO_TEXT, Code, Text, identifier

_PLACES: Mapping[str, Literal["path", "query", "header"]] = {
    "path": "path",
    "query": "query",
    "header": "header",
}
# What the HTTP library has to say by itself (RFC 9110, 6.6 and 7.2; RFC 9112, 6).
_FRAMING = frozenset({"connection", "content-length", "host", "transfer-encoding"})
_BINARY = ("application/octet-stream",)


@dataclass(frozen=True, slots=True)
class Operations:
    """Builds the operations of one document."""

    paths: Source
    resolver: Resolver
    types: Types
    casing: Casing
    schemes: Mapping[str, ir.PageScheme]

    def build(
        self, method: settings.Method, resource: settings.Resource
    ) -> ir.Operation:
        """The operation that `method` of `resource` calls.

        Raises SpecError where that is none that a client can be exact about.
        """
        item = self.resolver.resolve(self.paths / method.path)
        source = item / method.verb
        _refuse_servers(item, source)
        _refuse_path(method.path, self.paths / method.path)
        stem = f"{singular_snake(resource.path[-1])}_{method.name}"
        folder = tuple(identifier(part) for part in resource.path[:-1])
        params = Place((*folder, identifier(f"{stem}_params")), "request")
        parameters = tuple(self._parameters(item, source, params))
        operation = ir.Operation(
            name=attribute(method.name),
            verb=Text(method.verb.upper()),
            path=Text(method.path),
            positional=self._positional(method, parameters),
            parameters=parameters,
            body=self._body(source.get("requestBody"), params),
            reply=self._reply(
                source,
                method,
                Place((*folder, identifier(f"{stem}_response")), "reply"),
            ),
            doc=_doc(source),
            location=source.location,
            deprecated=bool(source.as_dict().get("deprecated")),
        )
        self._refuse_clashes(operation)
        self._define_params(operation, params, stem)
        return operation

    # ---- What is sent ----------------------------------------------------------------

    def _parameters(
        self, item: Source, source: Source, place: Place
    ) -> Iterator[ir.Parameter]:
        """The path's parameters, then the operation's, which override those."""
        found: dict[tuple[str, str], Source] = {}
        for holder in (item, source):
            for each in holder.get("parameters") or ():
                target = self.resolver.resolve(each)
                key = (target / "in").as_str(), (target / "name").as_str()
                found[key] = target
        for (where, name), target in found.items():
            yield self._parameter(where, name, target, place)

    def _parameter(
        self, where: str, name: str, source: Source, place: Place
    ) -> ir.Parameter:
        schema = source.get("schema")
        kind = _PLACES.get(where)
        if kind is None or schema is None:
            raise unsupported(source, "this kind of parameter")
        if kind == "header" and not is_token(name):
            raise source.refuse("bad-header-name", f"{name!r} is no header's name")
        if kind == "header" and name.lower() in _FRAMING:
            raise unsupported(source, f"the header `{name}`, which frames the request")
        _refuse_style(source, where)
        typed = self.types.type_of(schema, place.below(name))
        required = bool(source.as_dict().get("required"))
        return ir.Parameter(
            field=ir.Field(
                wire=Text(name),
                name=named(attribute, name, source),
                type=typed.type,
                required=required,
                nullable=typed.nullable,
                doc=text_of(source.get("description")),
                location=source.location,
                deprecated=bool(source.as_dict().get("deprecated")),
            ),
            place=kind,
            constant=_constant(typed.type) if required else None,
        )

    def _positional(
        self, method: settings.Method, parameters: tuple[ir.Parameter, ...]
    ) -> tuple[Code, ...]:
        """The last path parameter, unless the settings name others."""
        in_path = {
            p.field.wire.value: p.field.name for p in parameters if p.place == "path"
        }
        places = re.findall(r"\{([^{}]*)\}", method.path)
        if sorted(places) != sorted(in_path):
            raise refuse(
                "path-parameters",
                f"`{method.path}` has places for {_listed(places)}, and its path"
                f" parameters are {_listed(in_path)}",
                method.location,
                "declare each place of the path once, as a parameter in `path`",
            )
        chosen = places[-1:] if method.positional is None else method.positional
        if unknown := set(chosen) - set(places):
            raise refuse(
                "unknown-parameter",
                f"`{method.path}` has no place for {_listed(unknown)}",
                method.location,
            )
        return tuple(in_path[name] for name in chosen)

    def _body(self, source: Source | None, place: Place) -> ir.Body | None:
        if source is None:
            return None
        content = self.resolver.resolve(source) / "content"
        media, *others = content.items()
        name, entry = media
        encodings: Mapping[str, Literal["json", "multipart"]] = {
            "application/json": "json",
            "multipart/form-data": "multipart",
        }
        if others or name not in encodings:
            raise unsupported(content, "a body other than one of JSON or of form data")
        schema = self.resolver.resolve(entry / "schema")
        if "properties" not in schema:
            raise unsupported(schema, "a body other than an object with properties")
        return ir.Body(encodings[name], self.types.fields_of(schema, place))

    def _define_params(self, operation: ir.Operation, place: Place, stem: str) -> None:
        """The typed dictionary of all that goes into a call besides its position."""
        in_path = {p.field.name for p in operation.parameters if p.place == "path"}
        if in_path.issuperset(item.name for item in operation.arguments):
            return
        ref = ir.Ref(place.module, Code(self.casing.pascal(f"{stem}_params")))
        fields = operation.signature.keywords
        model = ir.Model(ref, "request", NO_TEXT, operation.location, fields=fields)
        # First of its module; the types of its fields came up before it.
        self.types.models = {ref: model, **self.types.models}

    def _refuse_clashes(self, operation: ir.Operation) -> None:
        seen: set[Code] = {Code(name) for name in RESERVED_ARGUMENTS}
        for item in operation.arguments:
            if item.name in seen:
                raise refuse(
                    "name-collision",
                    f"the argument `{item.name}` is taken",
                    item.location,
                    "two parameters of one operation have this name, or it is one that"
                    " every method has",
                )
            seen.add(item.name)

    # ---- What comes back -------------------------------------------------------------

    def _reply(self, source: Source, method: settings.Method, place: Place) -> ir.Reply:
        response = self._success(source)
        content = response.get("content")
        if content is None:
            return ir.Reply("nothing")
        media = dict(content.items())
        if len(media) == 1 and next(iter(media)) in _BINARY:
            return ir.Reply("binary")
        if set(media) != {"application/json"}:
            raise unsupported(
                content, "a reply that is not one of JSON and a binary file"
            )
        schema = media["application/json"] / "schema"
        scheme = self._scheme(method)
        if scheme is not None:
            return self._page(scheme, schema, place)
        return ir.Reply("value", self._value(schema, place))

    def _scheme(self, method: settings.Method) -> ir.PageScheme | None:
        if isinstance(method.paginated, str):
            if method.paginated not in self.schemes:
                raise refuse(
                    "unknown-pagination",
                    f"there is no pagination scheme `{method.paginated}`",
                    method.location,
                )
            return self.schemes[method.paginated]
        if method.paginated:
            raise refuse(
                "unsupported",
                "finding the pagination scheme is not supported yet",
                method.location,
                f"name one of the schemes: {_listed(self.schemes)}",
            )
        return None

    def _value(self, schema: Source, place: Place) -> ir.Type:
        target = self.resolver.resolve(schema)
        if target.pointer in self.types.own_types or "properties" not in target:
            return self.types.type_of(schema, place).whole()
        *_, leaf = place.module
        return self.types.alias(Code(self.casing.pascal(leaf)), target, place)

    def _page(self, scheme: ir.PageScheme, schema: Source, place: Place) -> ir.Reply:
        page = self.resolver.resolve(schema)
        (wire,) = scheme.items_wire
        items = (page / "properties").get(wire.value)
        if items is None or "items" not in items:
            raise refuse(
                "not-a-page",
                f"the reply has no array `{wire.value}`, which pages of"
                f" `{scheme.name}` have",
                page.location,
            )
        item = self.types.type_of(items / "items", place).whole()
        return ir.Reply("page", item, scheme)

    def _success(self, source: Source) -> Source:
        responses = source / "responses"
        codes = [code for code, _ in responses.items() if code.startswith("2")]
        if len(codes) != 1:
            raise unsupported(
                responses, "an operation without exactly one successful reply"
            )
        return self.resolver.resolve(responses / codes[0])


RESERVED_ARGUMENTS = (
    "self",
    "extra_headers",
    "extra_query",
    "extra_body",
    "timeout",
)
"""The arguments that every method has."""


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names)) or "none"


def _constant(kind: ir.Type) -> Text | None:
    only = (
        kind.values[0] if isinstance(kind, ir.Enum) and len(kind.values) == 1 else None
    )
    return only if isinstance(only, Text) else None


def _refuse_path(path: str, source: Source) -> None:
    """RFC 3986, 5.2.4: some segments take the request to another place."""
    segments = [unquote(segment) for segment in path.split("/")[1:]]
    if "" in segments[:-1] or {".", ".."} & set(segments):
        raise source.refuse(
            "bad-path",
            f"`{path}` does not lead where it seems to lead",
            "write it without empty segments, `.` and `..`",
        )


def _refuse_servers(*holders: Source) -> None:
    for holder in holders:
        if (servers := holder.get("servers")) is not None:
            raise unsupported(servers, "a server of one operation's own")


def _refuse_style(source: Source, where: str) -> None:
    style = source.as_dict().get("style")
    plain = {"path": "simple", "query": "form", "header": "simple"}[where]
    if style not in (None, plain) or source.as_dict().get("explode") not in (
        None,
        where == "query",
    ):
        raise unsupported(source, "this parameter style")


def _doc(source: Source) -> Text:
    """Summary and description, the summary first as a docstring has it."""
    parts = (text_of(source.get(key)).value for key in ("summary", "description"))
    return Text("\n\n".join(part for part in parts if part))

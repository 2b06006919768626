"""Operations of the document become methods of the client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from . import ir, settings
from .arguments import Arguments, Warn, refuse_path
from .bodies import Bodies
from .clashes import reserved_arguments, without_clashes
from .collection import insert_first
from .encodings import Encodings
from .errors import Diagnostic
from .failures import Failures
from .keywords import text_of
from .load import Source
from .names import attribute, method_attribute, snake
from .pages import Pages, Scheme
from .path_items import http_method, operation_at
from .places import Place, own_places
from .querystrings import Querystrings
from .replies import Replies
from .resolve import Resolver
from .schemas import Types
from .security import Security
from .servers import OwnServers
from .stems import Stems
from .styles import Styles
from .text import NO_TEXT, Code, Text


@dataclass(frozen=True, slots=True)
class Operations:
    """Builds the operations of one document."""

    root: Source
    resolver: Resolver
    types: Types
    chosen: settings.Settings
    schemes: Mapping[str, Scheme]
    security: Security
    warn: Warn
    stems: Stems

    def build(
        self, method: settings.Method, resource: settings.Resource
    ) -> ir.Operation:
        """The operation that `method` of `resource` calls.

        What no client can be exact about is kept among the resolver's complaints, and
        something else stands in for it. Raises SpecError where there is no operation.
        """
        item, source = self.source(method)
        instead = self.resolver.complaints.instead
        instead(None, refuse_path, method.path, item)
        folder, stem = self.stems.of(method.name.lstrip("_"), resource)
        params, response = own_places(folder, stem, self.types.own_types)
        arguments = self._arguments()
        parameters, body = self._given(arguments, method, params)
        positional = instead(
            (), arguments.positional, method, parameters, self.chosen.positional
        )
        parameters = tuple(_by_position(p, positional) for p in parameters)
        reply, streaming = self._taken(source, method, response, parameters, body)
        operation = ir.Operation(
            name=method_attribute(method.name),
            verb=Text(http_method(method.verb)),
            path=Text(method.path),
            positional=positional,
            parameters=parameters,
            body=body,
            reply=reply,
            doc=text_of(method.description) or _doc(source),
            location=source.location,
            deprecated=_is_deprecated(method, source),
            warning=text_of(method.deprecated),
            streaming=streaming,
            timeout=method.timeout,
            max_retries=method.max_retries,
            sorted_arguments=self.chosen.sorted_properties,
            failures=Failures(self.resolver, self.types, self.warn).build(
                source, folder, stem
            ),
            server=instead(None, self._servers().of, item, source),
            security=self.security.of(source),
        )
        self._define_params(operation, params, stem)
        return operation

    def _given(
        self, arguments: Arguments, method: settings.Method, place: Place
    ) -> tuple[tuple[ir.Parameter, ...], ir.Body | None]:
        """What a method takes, under names that are all different."""
        item, source = self.source(method)
        reserved = reserved_arguments(self.chosen.defaults)
        instead = self.resolver.complaints.instead
        encodings = self._encodings()
        bodies = Bodies(self.resolver, self.types, reserved, encodings, self.warn)
        described = source.get("requestBody")
        body = instead(None, bodies.build, described, method, place)
        parameters = tuple(arguments.parameters(item, source, place, method.path))
        return instead(parameters, without_clashes, parameters, body, reserved), body

    def _taken(
        self,
        source: Source,
        method: settings.Method,
        place: Place,
        parameters: tuple[ir.Parameter, ...],
        body: ir.Body | None,
    ) -> tuple[ir.Reply, ir.Streaming | None]:
        """What a method returns, and the argument that asks for a stream."""
        instead = self.resolver.complaints.instead
        build = self._replies().build
        nothing = ir.Reply("value"), None
        reply, streaming = instead(
            nothing, build, source, method, place, parameters, body
        )
        if streaming is None or streaming.param is None:
            return reply, streaming
        found = _asked_by(streaming, parameters, body)
        # The argument may have been in a body that is refused.
        if found is None and (body is not None or "requestBody" not in source):
            self.warn(_never_asked(method, streaming.param))
        return reply, found

    def source(self, method: settings.Method) -> tuple[Source, Source]:
        """The path of a method's operation, and the operation."""
        item = self.resolver.resolve(self.root / "paths" / method.path)
        return item, operation_at(item, method.verb)

    def _replies(self) -> Replies:
        pages = Pages(self.resolver, self.schemes, self.warn)
        return Replies(
            self.root, self.resolver, self.types, pages, self.chosen, self.warn
        )

    def _servers(self) -> OwnServers:
        return OwnServers(self.root, self.chosen.options, self.warn)

    def _arguments(self) -> Arguments:
        defaults = self.chosen.defaults
        whole = Querystrings(self.resolver, self.types, self._encodings())
        return Arguments(
            self.resolver,
            self.types,
            self._options(),
            self.warn,
            by_document=defaults.by_document,
            own_arrays=defaults.array_format != "repeat",
            whole_query=whole.build,
        )

    def _encodings(self) -> Encodings:
        by_document = self.chosen.defaults.by_document
        styles = Styles(self.types.models, by_document)
        return Encodings(self.resolver, styles, self.warn, by_document)

    def _options(self) -> dict[str, Code]:
        """The client's options that stand for parameters of paths."""
        return {
            name: attribute(option.name)
            for option in self.chosen.options
            for place, name in option.sent
            if place == "path"
        }

    # ---- Types of the arguments ------------------------------------------------------

    def _define_params(self, operation: ir.Operation, place: Place, stem: str) -> None:
        """The typed dictionary of all that goes into a call besides its position."""
        in_path = {p.field.name for p in operation.parameters if p.place == "path"}
        if in_path.issuperset(item.name for item in operation.arguments):
            return
        name = self.chosen.casing.pascal(f"{stem}_params")
        fields = operation.signature.keywords
        streaming, body = operation.streaming, operation.body
        if body is not None and body.forms:
            self._define_forms(place, name, operation, body)
            return
        if streaming is None or streaming.param is None:
            self._define(place, name, operation, fields)
            return
        asked = next(item for item in fields if item.name == streaming.param)
        others = tuple(item for item in fields if item is not asked)
        base = self._define(place, f"{name}Base", operation, others)
        refs = tuple(
            self._define(place, f"{name}{suffix}", operation, (each,), base)
            for suffix, each in (
                ("NonStreaming", _only(asked, False)),
                ("Streaming", _only(asked, True)),
            )
        )
        self._define(place, name, operation, (), kind=ir.Union(refs))

    def _define_forms(
        self, place: Place, name: str, operation: ir.Operation, body: ir.Body
    ) -> None:
        """One typed dictionary for each form of the body, called for its media type."""
        inside = {item.name for item in body.arguments}
        others = [
            item for item in operation.signature.keywords if item.name not in inside
        ]
        base = self._define(place, f"{name}Base", operation, tuple(others))
        refs: list[ir.Ref] = []
        for form in body.forms:
            kind = self.chosen.casing.pascal(snake(form.medias[0].value) or "content")
            while any(ref.name == f"{name}{kind}" for ref in refs):
                kind = f"{kind}2"
            fields = tuple(sorted(form.arguments, key=lambda item: not item.required))
            ref = self._define(place, f"{name}{kind}", operation, fields, base)
            refs.append(ref)
        self._define(place, name, operation, (), kind=ir.Union(tuple(refs)))

    def _define(
        self,
        place: Place,
        name: str,
        operation: ir.Operation,
        fields: tuple[ir.Field, ...],
        base: ir.Ref | None = None,
        kind: ir.Type | None = None,
    ) -> ir.Ref:
        ref = ir.Ref(place.module, Code(name))
        model = ir.Model(
            ref, "request", NO_TEXT, operation.location, fields, kind, base
        )
        if base is None and kind is None:
            # First of its module; the types of its fields came up before it.
            insert_first(self.types.models, model)
        else:
            self.types.models[ref] = model
        return ref


def _by_position(parameter: ir.Parameter, positional: tuple[Code, ...]) -> ir.Parameter:
    """The same; what the settings want to be positional is always given."""
    item = parameter.field
    if item.name not in positional or parameter.option is None:
        return parameter
    given = item._replace(required=True, nullable=False)
    return replace(parameter, field=given, option=None)


def _only(asked: ir.Field, value: bool) -> ir.Field:
    """The parameter that turns streaming on, with one of its values alone."""
    return asked._replace(
        type=ir.Enum((value,)),
        required=value,
        nullable=asked.nullable and not value,
    )


def _asked_by(
    streaming: ir.Streaming,
    parameters: tuple[ir.Parameter, ...],
    body: ir.Body | None,
) -> ir.Streaming | None:
    """The same, with the name of its argument; None where there is none."""
    fields = [p.field for p in parameters if p.place == "query"]
    fields += body.fields if body is not None else ()
    for item in fields:
        if snake(item.wire.value) == snake(streaming.param or ""):
            return replace(streaming, param=item.name)
    return None


def _never_asked(method: settings.Method, param: str) -> Diagnostic:
    return Diagnostic(
        "unknown-parameter",
        f"the operation has no parameter `{param}` to stream by, so it does not stream",
        method.at("streaming"),
        "correct `param_discriminator`; null is for what always streams",
        "warning",
    )


def _is_deprecated(method: settings.Method, source: Source) -> bool:
    said = method.deprecated
    own = said is not None and said.value not in (False, None)
    return own or bool(source.as_dict().get("deprecated"))


def _doc(source: Source) -> Text:
    """Summary and description, the summary first as a docstring has it.

    Many documents say the same in both, give or take the full stop; once is enough.
    """
    summary, description = (
        text_of(source.get(key)).value for key in ("summary", "description")
    )
    if summary.strip().rstrip(".") == description.strip().rstrip("."):
        return Text(max(summary, description, key=len))
    return Text("\n\n".join(part for part in (summary, description) if part))

"""Replies of failure become models that errors are read as."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus

from . import ir
from .arguments import Warn
from .errors import Diagnostic, SpecError
from .load import Source
from .media import is_json, media_type
from .names import attribute, snake
from .resolve import Resolver, is_ref
from .schemas import NamedSchema, Types
from .text import Code, Text

_RESPONSES = "/components/responses/"


@dataclass(frozen=True, slots=True)
class Failures:
    """Builds the models of one document's replies of failure.

    A schema of `components` is one if it is a type of its own anyway: which are, is for
    the settings to say. One that is written out where the reply is described has no other
    name than the reply's, or the method's.
    """

    resolver: Resolver
    types: Types
    warn: Warn

    def build(
        self, source: Source, folder: tuple[Code, ...], stem: str
    ) -> tuple[ir.Failure, ...]:
        """The models of an operation's failures, by their statuses."""
        found = list(self._described(source))
        made: list[ir.Failure] = []
        for code, response, schema in found:
            name = f"{stem}_error" if len(found) == 1 else f"{stem}_{_error_of(code)}"
            ref = self._model(schema, response, folder, name)
            if ref is not None:
                made.append(ir.Failure(Text(code), ref))
        return tuple(made)

    def _described(self, source: Source) -> Iterator[tuple[str, Source, Source]]:
        """Status, reply and schema of each failure that is described."""
        responses = source.get("responses")
        every = [] if responses is None else list(responses.items())
        # Alone, the default is the success.
        has_success = any(code[:1] == "2" for code, _ in every)
        for code, found in every:
            if code[:1] in "45" or (code == "default" and has_success):
                response = self.resolver.resolve(found)
                schema = self._json_schema(response)
                if schema is not None:
                    yield code, response, schema

    def _json_schema(self, response: Source) -> Source | None:
        """The schema of what a reply has as JSON."""
        content = response.get("content")
        for media, entry in content.items() if content is not None else ():
            if is_json(media_type(media)):
                return self.resolver.resolve(entry).get("schema")
        return None

    def _model(
        self, schema: Source, response: Source, folder: tuple[Code, ...], name: str
    ) -> ir.Ref | None:
        if self.types.name_of(schema) is None:
            if is_ref(schema) or not self.types.holds_fields(schema):
                return None
            chosen = NamedSchema(name, folder)
            if response.pointer.startswith(_RESPONSES):
                key = response.pointer.removeprefix(_RESPONSES)
                called = _error_of(key) if key.isdecimal() else _called(key)
                chosen = NamedSchema(called, (), shared=True)
            self.types.own_types[schema] = self._free(chosen)
            return self._inline(schema)
        return self.types.force(schema)

    def _inline(self, schema: Source) -> ir.Ref | None:
        """The model of a schema that is for this error alone; None if it has no exact type.

        An error without a model is still an error, and its body is there as it came.
        """
        try:
            with self.types.trial():
                return self.types.force(schema)
        except SpecError as error:
            del self.types.own_types[schema]
            for each in error.diagnostics:
                self.warn(_without_model(each))
            return None

    def _free(self, chosen: NamedSchema) -> NamedSchema:
        """The same by a name that no other type of its folder has."""

        def is_taken(name: str) -> bool:
            return self.types.own_types.has_name(name, chosen.folder, chosen.shared)

        name, number = chosen.name or "error", 2
        if is_taken(name):
            name = f"{name}_error"
        first = name
        while is_taken(name):
            name, number = f"{first}_{number}", number + 1
        return NamedSchema(name, chosen.folder, chosen.shared)


def _called(key: str) -> str:
    """What a reply of that key is called: `400Error` is a `status_400_error`."""
    name = attribute(key)
    return f"status{name}" if name.lstrip("_")[:1].isdigit() else name


def _error_of(code: str) -> str:
    """What an error of a status is called: 404 is a `not_found_error`."""
    return f"{_word(code).removesuffix('_error')}_error"


def _without_model(why: Diagnostic) -> Diagnostic:
    return Diagnostic(
        "error-without-model",
        f"this error is read as plain JSON, and as no model: {why.message}",
        why.location,
        why.hint,
        "warning",
    )


def _word(code: str) -> str:
    """What a status stands for."""
    try:
        return snake(HTTPStatus(int(code)).phrase)
    except ValueError:
        return f"status_{code.lower()}" if code[:1].isdecimal() else code

"""What schemas say that is legal and cannot be meant, or can be meant in two ways.

All of a document is walked through once, and places are looked up only for what is told.
The document may be invalid: what is not as it should be is passed over here. Sources:
JSON Schema 2020-12, validation 6.1.1, 6.1.2, 6.3.3 and 9.2 to 9.5; OpenAPI 3.0.4, 4.7.23
and 4.7.24; OpenAPI 3.1.1, 4.8.12, 4.8.14, 4.8.24 and 4.8.25.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from .errors import Diagnostic
from .expressions import fault_of
from .instances import Said, fits, given, is_listed, takes_null, types_of
from .keywords import lists_items
from .load import Document
from .mappings import Mappings
from .misspelt import misspelt
from .plain import Json, kind
from .targets import Targets
from .walk import Found, Way, pointer_of, walk

_COMPONENTS: Way = ((None, "components"), "schemas")
_COMPOSING = ("allOf", "anyOf", "oneOf")
_OPEN = (*_COMPOSING, "$ref", "patternProperties", "then", "else", "dependentSchemas")
# What else may tell of which type a value is.
_TELLING = (*_COMPOSING, "type", "$ref", "enum", "const", "properties")
# What counts beside a `$ref` in 3.0, or says nothing of a value.
_BESIDE = frozenset(
    "$ref nullable description summary title example examples default deprecated readOnly"
    " writeOnly externalDocs xml format $comment".split()
)


def oddities(document: Document) -> Iterator[Diagnostic]:
    """Warnings of what the schemas and examples of a document say."""
    is_3_0 = str(document.data.get("openapi", "")).startswith("3.0")
    targets = Targets(document)
    checks = _Checks(document, is_3_0, targets, Mappings(targets))
    for found in walk(document.data):
        yield from checks.of(found)
    yield from checks.late()


@dataclass
class _Checks:
    document: Document
    is_3_0: bool
    targets: Targets
    mappings: Mappings
    faults: dict[str, str] = field(default_factory=dict[str, str])
    """What is wrong with each pattern."""
    nullables: list[Way] = field(default_factory=list[Way])
    composed: set[str] = field(default_factory=set[str])
    """What a choice or an `allOf` refers to: others may declare what it requires."""
    undeclared: list[tuple[str, Diagnostic]] = field(
        default_factory=list[tuple[str, Diagnostic]]
    )

    def of(self, found: Found) -> Iterator[Diagnostic]:
        """What is odd about one schema, or about the examples beside one."""
        value = found.value
        if value is False and found.kind == "schema":
            yield self._warning(
                "false-schema",
                "no value is valid by `false`; it is read as any value",
                found.way,
            )
        elif not isinstance(value, dict):
            return
        elif found.kind == "holder":
            schema = value.get("schema")
            said = schema if isinstance(schema, dict) else {}
            yield from self._examples(value, found, said)
        else:
            for keyword, check in _CHECKED.items():
                if keyword in value:
                    yield from check(self, value, found)
            if not self.is_3_0:  # The meta-schema of that one knows every keyword.
                for key, meant in misspelt(value):
                    message = f"the key {key!r} is unknown"
                    hint = f"it is ignored; did you mean {meant!r}?"
                    yield self._warning("unknown-key", message, found.below(key), hint)

    def late(self) -> Iterator[Diagnostic]:
        """What only the whole document shows."""
        if self.nullables:
            yield self._ambiguous_null()
        for reference, warning in self.undeclared:
            if reference not in self.composed:
                yield warning

    # ---- Values ----------------------------------------------------------------------

    def default(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        value, way = schema["default"], found.below("default")
        if value is None:
            return  # So frameworks write that there is none, whatever the type.
        if not fits(value, schema):
            message = (
                f"the default is {kind(value)}, and the type is {types_of(schema)}"
            )
            yield self._warning("bad-default", message, way)
        elif isinstance(value, str) and not is_listed(value, schema.get("enum")):
            message = f"the default is {kind(value)}, which the `enum` does not list"
            yield self._warning("bad-default", message, way)

    def example(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        yield from self._examples(schema, found, schema)

    def _examples(
        self, holder: Said, found: Found, schema: Said
    ) -> Iterator[Diagnostic]:
        said = self._target(schema)
        if "type" not in said:
            return
        for path, value in given(holder):
            if not fits(value, said):
                message = (
                    f"the example is {kind(value)}, and the type is {types_of(said)}"
                )
                yield self._warning("bad-example", message, found.below(*path))

    def enum(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        values = schema["enum"]
        if values == []:
            message = "`enum` lists no value; it is read as absent"
            yield self._warning("empty-value", message, found.below("enum"))
        wrong = [
            (number, value)
            for number, value in enumerate(_list(values))
            if not fits(value, schema) and value is not None
        ]
        if wrong:
            (number, value), *others = wrong
            more = f", as are {len(others)} more" if others else ""
            message = f"this is {kind(value)}{more}, and the type is {types_of(schema)}"
            if lists_items(schema):
                message += "; it is read as that of the items"
            way = found.below("enum", number)
            yield self._warning("bad-enum-value", message, way)

    def pattern(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        pattern = schema["pattern"]
        if not isinstance(pattern, str):
            return
        if pattern not in self.faults:
            self.faults[pattern] = fault_of(pattern)
        if fault := self.faults[pattern]:
            message = f"the pattern is no regular expression: {fault}"
            yield self._warning("bad-pattern", message, found.below("pattern"))

    # ---- Keywords --------------------------------------------------------------------

    def nullable(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        """Where `nullable` says what nothing else says, and not by the letter."""
        effective = self.is_3_0 and "type" in schema
        if schema["nullable"] is True and not effective and not takes_null(schema):
            self.nullables.append(found.below("nullable"))
        yield from ()

    def items(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        """Where only `items` tell that a value is an array, which they do not say."""
        if found.kind != "part" and not any(key in schema for key in _TELLING):
            message = (
                "`items` without a `type` allows what is no array; it is read as one"
            )
            yield self._warning("implied-type", message, found.below("items"))

    def _ambiguous_null(self) -> Diagnostic:
        """One for all of a document, where it is a habit more often than a mistake."""
        message = "`nullable` is of OpenAPI 3.0"
        hint = 'list "null" in `type`, or as a variant of `anyOf`'
        if self.is_3_0:
            message = (
                "`nullable` has no effect by the letter without a `type` beside it"
            )
            hint = "write the `type` beside it"
        more = len(self.nullables) - 1
        places = (
            f", here and in {more} place{'s' if more > 1 else ''} more" if more else ""
        )
        message += f"; null is allowed all the same{places}"
        every = [
            self._warning("ambiguous-null", message, way, hint)
            for way in self.nullables
        ]
        return min(every, key=lambda each: (each.location.line, each.location.column))

    def reference(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        if found.kind == "part" and isinstance(reference := schema["$ref"], str):
            self.composed.add(reference)
        fault = self.targets.fault(schema["$ref"], "schemas")
        if not fault and found.way and found.way[0] == _COMPONENTS:
            fault = self.targets.circle(schema["$ref"])
        if fault:
            yield fault.at(self.document.at(pointer_of(found.below("$ref"))))
        for key in schema if self.is_3_0 else ():
            if key not in _BESIDE and not key.startswith("x-"):
                message = f"OpenAPI 3.0 ignores `{key}` beside a `$ref`"
                way = found.below(key)
                yield self._warning("ignored-beside-ref", message, way)

    def required(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        """Names that are required and that no property has: told in the end.

        Where schemas are composed, another one may declare it.
        """
        declared, listed = schema.get("properties"), schema["required"]
        if not isinstance(declared, dict) or not isinstance(listed, list):
            return
        others = isinstance(schema.get("additionalProperties"), dict)
        if (
            not declared
            or found.kind == "part"
            or others
            or any(k in schema for k in _OPEN)
        ):
            return
        for number, name in enumerate(listed):
            if isinstance(name, str) and name not in declared:
                way = found.below("required", number)
                message = f"`{name}` is required, and is not among the properties"
                warning = self._warning("undeclared-property", message, way)
                pointer = warning.location.pointer
                path = pointer.removesuffix(f"/required/{number}")
                self.undeclared.append((f"#{path}", warning))
        yield from ()

    def marks(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        if schema["readOnly"] is True and schema.get("writeOnly") is True:
            message = "`readOnly` excludes `writeOnly`: this is neither sent nor read"
            yield self._warning("conflict", message, found.below("readOnly"))

    def unread(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        said = schema["unevaluatedProperties"]
        if isinstance(said, dict) and said:
            message = (
                "`unevaluatedProperties` is not read: other properties are any value"
            )
            way = found.below("unevaluatedProperties")
            yield self._warning("unread-keyword", message, way)

    def mapping(self, schema: Said, found: Found) -> Iterator[Diagnostic]:
        for code, message, path in self.mappings.misfits(schema):
            yield self._warning(code, message, found.below(*path))

    # ---- The document ----------------------------------------------------------------

    def _target(self, schema: Said) -> Said:
        """A schema, or the component that it is no more than a reference to."""
        reference = schema.get("$ref")
        return (
            self.targets.component(reference) if isinstance(reference, str) else schema
        )

    def _warning(self, code: str, message: str, way: Way, hint: str = "") -> Diagnostic:
        return Diagnostic(
            code, message, self.document.at(pointer_of(way)), hint, "warning"
        )


_CHECKED: Mapping[str, Callable[[_Checks, Said, Found], Iterator[Diagnostic]]] = {
    "$ref": _Checks.reference,
    "default": _Checks.default,
    "discriminator": _Checks.mapping,
    "enum": _Checks.enum,
    "example": _Checks.example,
    "items": _Checks.items,
    "nullable": _Checks.nullable,
    "pattern": _Checks.pattern,
    "readOnly": _Checks.marks,
    "required": _Checks.required,
    "unevaluatedProperties": _Checks.unread,
}


def _list(value: Json | None) -> list[Json]:
    return value if isinstance(value, list) else []

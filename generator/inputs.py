"""A document and its settings, read and judged: all that is wrong with the two at once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from .build import build
from .empties import without_nulls
from .errors import Complaints, Diagnostic, SpecError
from .infer import inferred_settings
from .load import Document, load, parse
from .path_items import METHODS
from .plain import Json
from .pointer import keys, step
from .portions import Marks, Portions
from .reporting import in_order, without
from .resolve import Resolver, broken_references
from .settings import allowed_codes, read_settings, settings_schema, unused_codes
from .transforms import transformed
from .validate import validate_openapi, validate_settings

# What other settings may mend is not held against a document by itself.
_MENDED = frozenset(
    "name-collision no-name too-many-types too-many-variants unsupported".split()
)
_CHOSEN = ("/components/securitySchemes", "/servers")
# What stands in for what is wrong, and for which no other part is.
_SCHEME: Json = {"type": "http", "scheme": "bearer"}
_INFO: Json = {"title": "API", "version": "1"}
_INFERRED = "(specloom init {})"


@dataclass(frozen=True, slots=True)
class Inputs:
    """A valid document as the settings want it, the valid settings, and what to say.

    `complaints` hold what of the document no settings could be told from.
    """

    document: Document
    config: Document
    warnings: tuple[Diagnostic, ...]
    allowed: frozenset[str] = frozenset()
    complaints: Complaints = field(default_factory=Complaints)

    def told(self, warnings: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """All warnings of a run that the settings do not allow."""
        found = list(dict.fromkeys(warnings))
        unused = unused_codes(self.config, found)
        return tuple(without([*found, *unused], self.allowed))


def read_inputs(
    spec: Path,
    config: Path | None,
    package: str,
    root: Path | None,
    portions: Portions | None = None,
) -> Inputs:
    """The inputs of a client that is called `package`.

    `config` is None where the settings are told from the document; `root` is the folder
    that references may reach; of `portions`, what is known is not read or judged again.
    Raises SpecError with all that is wrong with the two.
    """
    known = portions.texts("yaml") if portions else None
    valid = portions.marks("valid") if portions else None
    if config is None:
        return _alone(load(spec, root, known), package, valid)
    complaints = Complaints()
    document = complaints.attempt(load, spec, root, known)
    settings = complaints.attempt(load, config)
    said = None if settings is None else complaints.attempt(_judged, settings)
    if document is None or settings is None or said is None:
        changed = settings is not None and "openapi" in settings.data
        # What settings would have mended is not to be held against the document.
        found = [] if document is None or changed else wrong_with(document, package)
        if settings is not None and said is not None:
            complaints.attempt(read_settings, said[0])
        raise SpecError([*complaints, *found])
    settings, noted, allowed = said
    try:
        document = transformed(document, settings)
        found = validate_openapi(document, valid)
    except SpecError as error:
        complaints.keep(error)
        complaints.attempt(read_settings, settings)
        every = [*complaints, *_besides(document, complaints, package), *noted]
        raise SpecError(without(in_order(dict.fromkeys(every)), allowed)) from None
    document = without_nulls(document, found)
    return Inputs(document, settings, (*found, *noted), allowed)


def _alone(document: Document, package: str, valid: Marks | None) -> Inputs:
    complaints = Complaints()
    try:
        warnings = validate_openapi(document, valid)
    except SpecError as error:
        complaints.keep(error)
        every = [*complaints, *_besides(document, complaints, package)]
        raise SpecError(in_order(dict.fromkeys(every))) from None
    document = without_nulls(document, warnings)
    text = inferred_settings(document, package, complaints)
    # What is wrong with it is found by its lines in what that command prints.
    config = parse(text, _INFERRED.format(document.file))
    return Inputs(document, config, tuple(warnings), complaints=complaints)


def _besides(
    document: Document, found: Iterable[Diagnostic], package: str
) -> list[Diagnostic]:
    """What else is wrong with a document that is not valid: in what of it is valid."""
    errors = [each.location.pointer for each in found if each.severity == "error"]
    rest = _without_parts(document, errors)
    return [*broken_references(document), *(wrong_with(rest, package) if rest else [])]


def wrong_with(document: Document, package: str) -> list[Diagnostic]:
    """All that is wrong with a document whatever its settings say, warnings included."""
    found = Complaints()
    inputs = found.attempt(_alone, document, package, None)
    if inputs is None:
        return list(found)
    resolver = Resolver(inputs.document, inputs.complaints)
    chosen = found.attempt(read_settings, inputs.config)
    if chosen is not None:
        found.attempt(build, inputs.document, chosen, resolver, lambda _: None)
    return [*inputs.warnings, *in_order(filter(_is_lasting, found))]


def _is_lasting(found: Diagnostic) -> bool:
    where = found.location
    inferred = where.file.startswith(_INFERRED.partition("{")[0])
    of_settings = where.pointer.startswith(_CHOSEN)
    return found.code not in _MENDED and not inferred and not of_settings


def _judged(settings: Document) -> tuple[Document, list[Diagnostic], frozenset[str]]:
    """Settings without what is empty, the warnings, and what warnings they allow."""
    warnings = validate_settings(settings, settings_schema())
    settings = without_nulls(settings, warnings)
    return settings, warnings, allowed_codes(settings)


def _without_parts(document: Document, pointers: Iterable[str]) -> Document | None:
    """A document without the parts that are at `pointers`, and what cannot be without.

    A schema that others refer to is there, and says nothing, and so is a scheme of
    credentials; of other components, the operations go that refer to them. None where
    something else is at one of them, without which the rest would not be what it is.
    """
    data: Json = document.data
    for pointer in pointers:
        match keys(pointer):
            case ["paths", path, verb, _, *_] if verb in METHODS:
                data = _with(data, ("paths", path, verb), None)
            case ["paths", path, *_]:
                data = _with(data, ("paths", path), None)
            case ["components", "schemas", name, *_]:
                data = _with(data, ("components", "schemas", name), {})
            case ["components", "securitySchemes", name, *_]:
                data = _with(data, ("components", "securitySchemes", name), _SCHEME)
            case ["components", section, name, *_]:
                data = _with(data, ("components", section, name), None)
                data = _without_users(data, step(f"#/components/{section}", name))
            case ["info", *_]:
                data = _with(data, ("info",), _INFO)
            case ["servers" | "tags" | "externalDocs" as key, *_]:
                data = _with(data, (key,), None)
            case _:
                return None
    return replace(document, data=data) if isinstance(data, dict) else None


def _without_users(data: Json, reference: str) -> Json:
    """A copy of plain data without the paths and the components that refer to a part."""
    said = json.dumps(reference)
    paths = data.get("paths") if isinstance(data, dict) else None
    for path, item in paths.items() if isinstance(paths, dict) else ():
        if said in json.dumps(item):
            data = _with(data, ("paths", path), None)
    return data


def _with(value: Json, path: Sequence[str], member: Json) -> Json:
    """A copy of plain data with another member at a path, or with none for null."""
    key, *rest = path
    if not isinstance(value, dict) or key not in value:
        return value
    found = _with(value[key], rest, member) if rest else member
    if found is None:
        return {name: each for name, each in value.items() if name != key}
    return {**value, key: found}

"""A document and its settings, read and judged: all that is wrong with the two at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from .build import build
from .elsewhere import wrong_elsewhere
from .empties import without_nulls
from .errors import Complaints, Diagnostic, SpecError
from .infer import inferred_settings
from .intact import part_of, without_parts
from .leads import broken_references
from .load import Document, load, parse
from .portions import Portions
from .reporting import in_order, without
from .resolve import Resolver
from .settings import allowed_codes, read_settings, settings_schema, unused_codes
from .transforms import transformed
from .validate import validate_openapi, validate_settings
from .weights import weighed

# What other settings may mend is not held against a document by itself.
_MENDED = frozenset(
    "name-collision no-name too-many-types too-many-variants unsupported".split()
)
# What only building shows of schemas and of operations, whatever settings say.
_OF_BUILDING = frozenset(
    "contradiction encoding-of-nothing placeless-parameter repeated-parameter"
    " undeclared-parameter".split()
)
_CHOSEN = ("/components/securitySchemes", "/servers")
_INFERRED = "(specloom init {})"

VALID = "valid"
"""The parts of a document that were found to be valid, each without its words."""


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
    if config is None:
        return _alone(weighed(load(spec, root, known)), package, portions)
    complaints = Complaints()
    document = complaints.attempt(load, spec, root, known)
    document = document and complaints.attempt(weighed, document)
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
        found = _validated(document, portions)
    except SpecError as error:
        complaints.keep(error)
        complaints.attempt(read_settings, settings)
        every = [*complaints, *_besides(document, complaints, package), *noted]
        raise SpecError(without(in_order(dict.fromkeys(every)), allowed)) from None
    document = without_nulls(document, _own(document, found))
    return Inputs(document, settings, (*found, *noted), allowed)


def _alone(document: Document, package: str, portions: Portions | None) -> Inputs:
    complaints = Complaints()
    try:
        warnings = _validated(document, portions)
    except SpecError as error:
        complaints.keep(error)
        every = [*complaints, *_besides(document, complaints, package)]
        raise SpecError(in_order(dict.fromkeys(every))) from None
    document = without_nulls(document, _own(document, warnings))
    text = inferred_settings(document, package, complaints)
    # What is wrong with it is found by its lines in what that command prints.
    known = portions.texts("yaml") if portions else None
    config = parse(text, _INFERRED.format(document.file), known=known)
    return Inputs(document, config, tuple(warnings), complaints=complaints)


def _validated(document: Document, portions: Portions | None) -> list[Diagnostic]:
    """The warnings of a document and of what it refers to in other files.

    Raises SpecError with all that is wrong with them.
    """
    complaints = Complaints()
    valid = portions.texts(VALID) if portions else None
    found = complaints.attempt(validate_openapi, document, valid) or []
    every = [*found, *(complaints.attempt(wrong_elsewhere, document) or [])]
    if complaints or any(each.severity == "error" for each in every):
        raise SpecError(dict.fromkeys([*complaints, *every]))
    return every


def _own(document: Document, found: Iterable[Diagnostic]) -> list[Diagnostic]:
    """What is said of a document, and not of other files."""
    return [each for each in found if each.location.file == document.file]


def _besides(
    document: Document, found: Iterable[Diagnostic], package: str
) -> list[Diagnostic]:
    """What else is wrong with a document that is not valid: in what of it is valid."""
    own = _own(document, found)
    errors = [each.location.pointer for each in own if each.severity == "error"]
    rest = without_parts(document, errors)
    others = wrong_with(rest, package) if rest else []
    wrong = {part_of(pointer) for pointer in errors}
    lacks = any("parameters" in part for part in wrong)
    # The other warnings were given for all of the document, and some follow from what
    # stands in for its parts.
    told = (
        each
        for each in others
        if (each.severity == "error" or each.code in _OF_BUILDING)
        and part_of(each.location.pointer) not in wrong
        and not (lacks and each.code == "undeclared-parameter")
    )
    return [*broken_references(document), *told]


def wrong_with(document: Document, package: str) -> list[Diagnostic]:
    """All that is wrong with a document whatever its settings say, warnings included."""
    found, noted = Complaints(), list[Diagnostic]()
    inputs = found.attempt(_alone, document, package, None)
    if inputs is None:
        return list(found)
    resolver = Resolver(inputs.document, inputs.complaints)
    chosen = found.attempt(read_settings, inputs.config)
    if chosen is not None:
        found.attempt(build, inputs.document, chosen, resolver, noted.append)
    shown = (each for each in noted if each.code in _OF_BUILDING)
    lasting = in_order([*filter(_is_lasting, found), *shown])
    return [*inputs.warnings, *lasting]


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

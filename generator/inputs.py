"""A document and its settings, read and judged: all that is wrong with the two at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from .empties import without_nulls
from .errors import Complaints, Diagnostic, SpecError
from .infer import inferred_settings
from .load import Document, load, parse
from .portions import Marks, Portions
from .reporting import without
from .settings import allowed_codes, settings_schema, unused_codes
from .transforms import transformed
from .validate import validate_openapi, validate_settings


@dataclass(frozen=True, slots=True)
class Inputs:
    """A valid document as the settings want it, the valid settings, and what to say."""

    document: Document
    config: Document
    warnings: tuple[Diagnostic, ...]
    allowed: frozenset[str] = frozenset()

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
        return _alone(load(spec, root, known), spec, package, valid)
    complaints = Complaints()
    document = complaints.attempt(load, spec, root, known)
    settings = complaints.attempt(load, config)
    said = None if settings is None else complaints.attempt(_judged, settings)
    if document is None or settings is None or said is None:
        changed = settings is not None and "openapi" in settings.data
        # What settings would have mended is not to be held against the document.
        if document is not None and not changed:
            complaints.attempt(validate_openapi, document)
        raise SpecError(complaints)
    noted, allowed = said
    try:
        document = transformed(document, settings)
        found = validate_openapi(document, valid)
    except SpecError as error:
        raise SpecError(without([*error.diagnostics, *noted], allowed)) from None
    document = without_nulls(document, found)
    return Inputs(document, settings, (*found, *noted), allowed)


def _alone(document: Document, spec: Path, package: str, valid: Marks | None) -> Inputs:
    warnings = validate_openapi(document, valid)
    document = without_nulls(document, warnings)
    text = inferred_settings(document, package)
    # What is wrong with it is found by its lines in what that command prints.
    return Inputs(document, parse(text, f"(specloom init {spec})"), tuple(warnings))


def _judged(settings: Document) -> tuple[list[Diagnostic], frozenset[str]]:
    """The warnings about settings, and what warnings they allow."""
    warnings = validate_settings(settings, settings_schema())
    return warnings, allowed_codes(settings)

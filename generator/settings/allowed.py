"""The warnings that the settings allow, by their codes: `x-specloom: {allow: [...]}`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..codes import why_not_allowed
from ..errors import Diagnostic, SpecError
from ..load import Document, Source
from .values import optional


def allowed_codes(document: Document) -> frozenset[str]:
    """The codes of warnings that are not told.

    The document is valid by `settings_schema`. Raises SpecError for what is no code, or
    one that is never a warning.
    """
    entries = list(_entries(document))
    wrong = [
        Diagnostic("unknown-code", reason, entry.location)
        for entry in entries
        if (reason := why_not_allowed(entry.as_str()))
    ]
    if wrong:
        raise SpecError(wrong)
    return frozenset(entry.as_str() for entry in entries)


def unused_codes(
    document: Document, warnings: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """A warning for each code that is allowed, and of which there is no warning."""
    found = {warning.code for warning in warnings}
    for entry in _entries(document):
        if entry.as_str() not in found:
            message = f"there is no warning {entry.as_str()!r} to allow"
            yield Diagnostic(
                "unused-allow", message, entry.location, severity="warning"
            )


def _entries(document: Document) -> Iterator[Source]:
    entries = optional(document.root, "x-specloom", "allow")
    return iter(entries or ())

"""What can be wrong with a document, and where.

Every complaint of the generator is a `Diagnostic`: a stable code, a sentence, the
place in the document, and what to do about it. They travel in a `SpecError`, which
carries as many as were found in one run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

Severity = Literal["error", "warning"]
Position = tuple[int, int]


def _unknown_position(pointer: str) -> Position:
    return (1, 1)


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file.

    `pointer` is a JSON pointer (RFC 6901) into the parsed document. Line and column
    (both from 1) are looked up when they are asked for: most runs report nothing,
    and finding positions costs more than reading the document.
    """

    file: str
    pointer: str = ""
    find: Callable[[str], Position] = field(
        default=_unknown_position, repr=False, compare=False
    )

    @property
    def line(self) -> int:
        return self.find(self.pointer)[0]

    @property
    def column(self) -> int:
        return self.find(self.pointer)[1]

    def __str__(self) -> str:
        line, column = self.find(self.pointer)
        return f"{self.file}:{line}:{column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One complaint: what is wrong, where, and what to do (`hint`)."""

    code: str
    message: str
    location: Location
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        line = f"{self.location}: {self.severity}[{self.code}]: {self.message}"
        return f"{line}\n  hint: {self.hint}" if self.hint else line


class SpecError(Exception):
    """The input cannot be used; `diagnostics` says why, in the document's order."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(str(diagnostic) for diagnostic in self.diagnostics))


def refuse(code: str, message: str, location: Location, hint: str = "") -> SpecError:
    """The `SpecError` for a single complaint, ready to be raised."""
    return SpecError([Diagnostic(code, message, location, hint)])

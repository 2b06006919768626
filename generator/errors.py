"""What can be wrong with a document, and where.

Every complaint of the generator is a `Diagnostic`: a stable code, a sentence, the
place in the document, and what to do about it. They travel in a `SpecError`, which
carries as many as were found in one run.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Literal, ParamSpec, TypeVar, cast

from .codes import remedy
from .listing import NOTHING, Excerpt, listing, printable

P = ParamSpec("P")
T = TypeVar("T")
Severity = Literal["error", "warning"]
Position = tuple[int, int]

_REFERENCES = ("$ref", "$dynamicRef")


def _unknown_position(pointer: str) -> Position:
    return (1, 1)


def _unknown_line(position: Position) -> Excerpt:
    return NOTHING


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file.

    `pointer` is a JSON pointer (RFC 6901) into the parsed document. Line and column
    (both from 1) are looked up when they are asked for, and so is what the file has
    there: most runs report nothing, and finding positions costs more than reading the
    document.
    """

    file: str
    pointer: str = ""
    find: Callable[[str], Position] = field(
        default=_unknown_position, repr=False, compare=False
    )
    show: Callable[[Position], Excerpt] = field(
        default=_unknown_line, repr=False, compare=False
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

    @property
    def headline(self) -> str:
        """`file:line:column: error[code]: message`, on one line whatever is in it."""
        kind = f"{self.severity}[{self.code}]"
        return printable(f"{self.location}: {kind}: {self.message}")

    @property
    def details(self) -> list[str]:
        """The lines below that: the pointer, the document's line, and what to do."""
        where = self.location
        position = where.find(where.pointer)
        lines = [f"at {printable(where.pointer)}"] if where.pointer else []
        lines += listing(where.show(position), position[0])
        if hint := self.hint or remedy(self.code):
            lines.append(f"hint: {printable(hint)}")
        return [f"  {line}" for line in lines]

    def __str__(self) -> str:
        """The headline and its own hint: what fits into a log."""
        hint = f"\n  hint: {printable(self.hint)}" if self.hint else ""
        return self.headline + hint

    def facts(self) -> dict[str, Any]:
        """All of it as plain data."""
        where = self.location
        line, column = position = where.find(where.pointer)
        return {
            "severity": self.severity,
            "code": self.code,
            "message": self.message,
            "file": where.file,
            "line": line,
            "column": column,
            "pointer": where.pointer,
            "excerpt": list(where.show(position)),
            "hint": self.hint or remedy(self.code),
        }


def restored(facts: dict[str, Any]) -> Diagnostic:
    """The diagnostic of which `facts` are what `Diagnostic.facts` gave."""
    position: Position = (int(facts["line"]), int(facts["column"]))
    shown = Excerpt(*facts["excerpt"])
    location = Location(
        facts["file"], facts["pointer"], lambda _: position, lambda _: shown
    )
    severity = cast(Severity, facts["severity"])
    return Diagnostic(
        facts["code"], facts["message"], location, facts["hint"], severity
    )


class SpecError(Exception):
    """The input cannot be used; `diagnostics` says why, in the document's order."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        # Put together when it is read: many of these are caught, and what a document
        # has where is not to be looked up for them.
        return "\n".join(map(str, self.diagnostics))

    def shown_by(self, show: Callable[[Position], Excerpt]) -> SpecError:
        """The same about a file of which `show` knows the lines."""
        return SpecError(
            replace(each, location=replace(each.location, show=show))
            for each in self.diagnostics
        )


class Endless(SpecError):
    """A refusal that ends the run: looking at more would take more than there is."""


class Excluded(SpecError):
    """A refusal by which a way that is tried is none, and no fault of the document."""


class Complaints:
    """What the parts of a document are refused for, to be told in one run.

    What is refused is kept and has a stand-in, so that all else is looked at. What is
    said of the place of a reference that leads nowhere follows from that, and is not
    told besides. One that keeps nothing raises what is refused.
    """

    def __init__(self, *, keeps: bool = True) -> None:
        self._found: dict[Diagnostic, None] = {}
        self._leading_nowhere: set[tuple[str, str]] = set()
        self._keeps = keeps

    def attempt(
        self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T | None:
        """What a call returns; None where it is refused, which is kept to be told."""
        try:
            return function(*args, **kwargs)
        except SpecError as error:
            self.keep(error)
            return None

    def instead(
        self, stand_in: T, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What a call returns; the `stand_in` where it is refused, which is kept."""
        try:
            return function(*args, **kwargs)
        except SpecError as error:
            self.keep(error)
            return stand_in

    def keep(self, error: SpecError) -> None:
        """Keeps what an error says. Raises it where nothing is kept, or nothing can go on."""
        if not self._keeps or isinstance(error, Endless | Excluded):
            raise error
        for each in error.diagnostics:
            place, _, key = each.location.pointer.rpartition("/")
            if (each.location.file, each.location.pointer) in self._leading_nowhere:
                continue
            if key in _REFERENCES:
                self._leading_nowhere.add((each.location.file, place))
            self._found[each] = None

    @contextmanager
    def trial(self) -> Generator[None]:
        """Inside, nothing is kept: there is another way than the one that is tried."""
        before, self._keeps = self._keeps, False
        try:
            yield
        finally:
            self._keeps = before

    @contextmanager
    def gathered(self) -> Generator[None]:
        """Inside, what is refused is kept apart; in the end all of it is raised at once.

        What is only tried is told by whoever tries it, in other words or not at all.
        """
        before, nowhere = self._found, set(self._leading_nowhere)
        self._found = {}
        try:
            yield
            self.raise_any()
        except Excluded:
            raise
        except SpecError as error:
            raise SpecError(dict.fromkeys((*self._found, *error.diagnostics))) from None
        finally:
            self._found, self._leading_nowhere = before, nowhere

    def __bool__(self) -> bool:
        return bool(self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self._found)

    def raise_any(self) -> None:
        """Raises a SpecError with all that was collected, if anything was."""
        if self._found:
            raise SpecError(self._found)


def refuse(code: str, message: str, location: Location, hint: str = "") -> SpecError:
    """The `SpecError` for a single complaint, ready to be raised."""
    return SpecError([Diagnostic(code, message, location, hint)])

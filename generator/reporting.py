"""What is told of the complaints of a run: which, how many of a kind, and in what form.

The first line of each is `file:line:column: error[code]: message`, which editors and
other programs read; all else is indented below it.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TextIO, TypeAlias

from .errors import Diagnostic, Severity

# How many of one code are shown, if not all are asked for; and how many of more than
# that: the rest is more of the same.
_MOST_SHOWN: Mapping[Severity, int] = {"error": 100, "warning": 10}
_SHOWN_OF_MORE: Mapping[Severity, int] = {"error": 100, "warning": 3}
_MOST_ALIKE, _SHOWN_ALIKE = 10, 3
# Of these, the same message means the same thing, met again.
_OF_ONE_THING = frozenset(("unknown-ref",))
_CIRCLE = "circular-ref"
Kind: TypeAlias = tuple[Severity, str]
_COLOURS: Mapping[Severity, str] = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m"}
_PLAIN = "\x1b[0m"


@dataclass
class Reporter:
    """Tells of the complaints of one run, and counts them."""

    stream: TextIO
    allowed: frozenset[str] = frozenset()
    """The codes whose warnings are not told."""
    strict: bool = False
    """Whether warnings are errors."""
    shows_all: bool = False
    as_json: bool = False
    _most: dict[Kind, int] = field(default_factory=dict[Kind, int])
    _told: Counter[Kind] = field(default_factory=Counter[Kind])
    _counts: Counter[Kind] = field(default_factory=Counter[Kind])

    def tell(self, diagnostics: Iterable[Diagnostic]) -> bool:
        """Tells of what is not allowed; whether any of it is an error."""
        found = _once(without(diagnostics, self.allowed))
        if self.strict:
            found = [replace(each, severity="error") for each in found]
        for kind, count in Counter(
            (each.severity, each.code) for each in found
        ).items():
            fits = count <= _MOST_SHOWN[kind[0]]
            self._most[kind] = (_MOST_SHOWN if fits else _SHOWN_OF_MORE)[kind[0]]
        alike = Counter(e.message for e in found if e.code in _OF_ONE_THING)
        often = {each for each, count in alike.items() if count > _MOST_ALIKE}
        met = Counter[str]()
        for diagnostic in found:
            met[diagnostic.message] += 1
            more_of_it = met[diagnostic.message] > _SHOWN_ALIKE
            self._tell(diagnostic, again=more_of_it and diagnostic.message in often)
        return any(each.severity == "error" for each in found)

    def close(self) -> None:
        """Says what was left out, and how much there was of all."""
        counts, self._counts = self._counts, Counter()
        if self.as_json or not counts:
            return
        for (severity, code), count in counts.items():
            if (more := count - self._told[severity, code]) > 0:
                what = "warnings" if severity == "warning" else "errors"
                print(
                    f"... and {more} more {what} [{code}]; --all shows them",
                    file=self.stream,
                )
        totals: Counter[Severity] = Counter()
        for (severity, _), count in counts.items():
            totals[severity] += count
        kinds: tuple[Severity, ...] = ("error", "warning")
        shown = [_counted(totals[each], each) for each in kinds if totals[each]]
        print(", ".join(shown), file=self.stream)
        self._told.clear()

    def _tell(self, diagnostic: Diagnostic, *, again: bool) -> None:
        kind = (diagnostic.severity, diagnostic.code)
        self._counts[kind] += 1
        if self.as_json:
            print(json.dumps(diagnostic.facts()), file=self.stream)
        elif again and not self.shows_all:
            return
        elif self._told[kind] < self._shown(*kind):
            self._told[kind] += 1
            lines = [self._coloured(diagnostic), *diagnostic.details]
            print("\n".join(lines), file=self.stream)

    def _shown(self, severity: Severity, code: str) -> int:
        return sys.maxsize if self.shows_all else self._most[severity, code]

    def _coloured(self, diagnostic: Diagnostic) -> str:
        if not _has_colours(self.stream):
            return diagnostic.headline
        severity = diagnostic.severity
        kind = f": {severity}[{diagnostic.code}]: "
        where, found, message = diagnostic.headline.partition(kind)
        return f"{where}{_COLOURS[severity]}{found}{_PLAIN}{message}"


def without(
    diagnostics: Iterable[Diagnostic], allowed: frozenset[str]
) -> list[Diagnostic]:
    """The complaints but for the warnings of codes that are allowed."""
    return [
        each
        for each in diagnostics
        if each.severity == "error" or each.code not in allowed
    ]


def _once(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The complaints without warnings of what is told already, or refused besides."""
    found = list(diagnostics)
    told = {_matter(each) for each in found if each.severity == "error"}
    kept: list[Diagnostic] = []
    for each in found:
        if each.severity == "error" or _matter(each) not in told:
            kept.append(each)
        if each.code == _CIRCLE:
            told.add(_matter(each))
    return kept


def _matter(diagnostic: Diagnostic) -> tuple[str, str, str]:
    """What a complaint is about: its place, or the members of a circle, wherever it begins."""
    where = diagnostic.location
    members = " ".join(sorted(set(diagnostic.message.split())))
    about = members if diagnostic.code == _CIRCLE else where.pointer
    return diagnostic.code, where.file, about


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """The complaints of each file from its top to its end, files as they come."""
    found = list(diagnostics)
    files = {each.location.file: None for each in found}
    rank = {file: number for number, file in enumerate(files)}

    def place(each: Diagnostic) -> tuple[int, int, int]:
        where = each.location
        return rank[where.file], where.line, where.column

    return sorted(found, key=place)


def _has_colours(stream: TextIO) -> bool:
    # https://no-color.org
    wanted = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return wanted and stream.isatty()


def _counted(count: int, severity: Severity) -> str:
    return f"{count} {severity}{'' if count == 1 else 's'}"

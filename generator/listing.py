"""A line of a document as a terminal may see it, with a caret under what is meant.

The line is somebody else's text: it may be a megabyte long, and it may hold escape
sequences, or marks that turn the direction of writing. Nothing of it reaches a terminal
but what a terminal shows in its place.
"""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

_MOST_BEFORE, _MOST_AFTER = 50, 50  # characters beside the caret
_TAB = "    "
# Controls, formatting marks, halves of surrogate pairs, and what breaks lines.
_UNSHOWN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"))


class Excerpt(NamedTuple):
    """A part of a line, and how many characters of it come before the place meant."""

    text: str
    offset: int


NOTHING = Excerpt("", 0)


def excerpt(line: str, column: int) -> Excerpt:
    """What to show of a line for the character at `column`, counted from 1."""
    line = line.rstrip("\r\n")
    offset = min(column - 1, len(line))
    first, last = max(0, offset - _MOST_BEFORE), offset + _MOST_AFTER
    if len(line) <= _MOST_BEFORE + _MOST_AFTER:
        first, last = 0, len(line)
    before = "..." if first else ""
    after = "..." if last < len(line) else ""
    return Excerpt(before + line[first:last] + after, offset - first + len(before))


def printable(text: str) -> str:
    """The text with every character spelt out that a terminal would not show as itself."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(_shown, text))


def listing(found: Excerpt, line: int) -> list[str]:
    """Two lines: that of the document, with its number, and the caret below it."""
    if not found.text.strip():
        return []
    margin = f"{line:>6} | "
    before = printable(found.text[: found.offset].replace("\t", _TAB))
    rest = printable(found.text[found.offset :].replace("\t", _TAB))
    caret = " " * (len(margin) - 2) + "| " + " " * _width(before) + "^"
    return [margin + before + rest, caret]


def _shown(character: str) -> str:
    if unicodedata.category(character) in _UNSHOWN:
        code = ord(character)
        return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
    return character


def _width(text: str) -> int:
    """The columns that a terminal takes for a text that is `printable`."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1

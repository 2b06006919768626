"""The parts of a YAML text that mean by themselves what they mean in it.

Reading a large text takes longer than most of what is left to do after a small edit, so
what stands below `paths` and `components` is read member by member, and what was read
before is known. That is exact where each part, read alone, is a mapping: it begins with
a key at the margin of the mapping that it is of, and such a line ends whatever is open
before it but quotes and brackets, and a part that leaves one of these open is no YAML.
What reaches across parts (anchors, several documents) has to be read as a whole.

Source: YAML 1.2.2, 8.2.2 (block mappings), 7.3.3 and 8.1 (where scalars end).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from .errors import Position
from .pointer import step

Path: TypeAlias = tuple[str, ...]

_EMPTY_LINES = r"(?:[ ]*(?:#.*)?\n)*"
_PREFACE = re.compile(rf"{_EMPTY_LINES}(?:---[ ]*\n)?")
# What ends a document, or says how to read it, at the beginning of a line.
_MARKS = ("---", "...", "%")
# A key that can be nothing else, at the beginning of a line.
_KEY = r"""(?:[A-Za-z0-9_/$](?:[^\s:]|:(?=\S))*|"[^"\\\n]*"|'[^'\n]*')"""
_HEADING = re.compile(r"(?P<margin>[ ]*)(?P<key>[A-Za-z_]\w*):[ ]*(?:#.*)?\n")
_FIRST = re.compile(rf"{_EMPTY_LINES}(?P<margin>[ ]*)(?=[^ \n#])")

# Where most of a document is.
_DIVIDED = (("paths",), ("components",))


@dataclass(frozen=True, slots=True)
class Block:
    """Some lines of a text: members of the mapping at `path`, after `line` others."""

    path: Path
    line: int
    text: str

    @property
    def pointer(self) -> str:
        return "".join(step("", key) for key in self.path)


@dataclass(frozen=True, slots=True)
class Heading:
    """A member of the mapping at `path` whose own members come one by one."""

    path: Path
    key: str
    where: Position

    @property
    def whole_path(self) -> Path:
        return (*self.path, self.key)


WHOLE = Block((), 0, "")
"""What is part of nothing."""


def blocks(text: str) -> Iterator[Block | Heading]:
    """The parts of a text in their order; only one where it cannot be taken apart."""
    preface = _PREFACE.match(text)
    start = preface.end() if preface else 0
    if _is_marked(text, start):
        return iter([Block((), 0, text)])
    return _divided(Block((), text.count("\n", 0, start), text[start:]))


def _is_marked(text: str, start: int) -> bool:
    """Whether there are several documents, or other ends of lines than `\\n`."""
    # Without regular expressions: they look at each character, ten times as long.
    return (
        "\r" in text
        or text.startswith(_MARKS, start)
        or any(text.find(f"\n{mark}", start) >= 0 for mark in _MARKS)
    )


def _divided(block: Block) -> Iterator[Block | Heading]:
    for member in _members(block):
        found = _HEADING.match(member.text)
        path = (*block.path, found["key"]) if found else ()
        if found and _is_divided(path) and _is_mapping(member.text, found):
            where = (member.line + 1, len(found["margin"]) + 1)
            yield Heading(block.path, found["key"], where)
            yield from _divided(
                Block(path, member.line + 1, member.text[found.end() :])
            )
        else:
            yield member


def _is_divided(path: Path) -> bool:
    return path in _DIVIDED or path[:-1] == ("components",)


def _is_mapping(text: str, heading: re.Match[str]) -> bool:
    """Whether what follows a heading begins with a key, further in."""
    first = _FIRST.match(text, heading.end())
    if first is None or len(first["margin"]) <= len(heading["margin"]):
        return False
    margin = _keys(len(first["margin"]))
    return margin.match(text, first.start("margin") - 1) is not None


def _members(block: Block) -> Iterator[Block]:
    """The members of a mapping; what stands before the first key goes with that."""
    first = _FIRST.match(block.text)
    keys = _keys(len(first["margin"]) if first else 0)
    # With one more in front, the end of a line is where the next one begins.
    starts = [found.start() for found in keys.finditer(f"\n{block.text}")]
    line, start = block.line, 0
    for end in (*starts[1:], len(block.text)):
        part = block.text[start:end]
        yield Block(block.path, line, part)
        line, start = line + part.count("\n"), end


@cache
def _keys(margin: int) -> re.Pattern[str]:
    """The keys that stand at a margin, each with the end of the line before it."""
    # What begins with certain characters is found without a look at each place.
    return re.compile(rf"\n{' ' * margin}{_KEY}:(?=[ \n]|\Z)")

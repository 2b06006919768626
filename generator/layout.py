"""How code is laid out when it is too long for a line: the way black does it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .text import Code, literal

WIDTH = 88

Argument = tuple[str, str]
"""A keyword and the source of its value; without a keyword it is positional."""


def call(function: str, arguments: Sequence[Argument], indent: int, used: int) -> Code:
    """A call, on one line if it fits, else with an argument a line.

    The line that it begins in is indented by `indent`, and `used` more columns of it
    are taken, before the call and after it.
    """
    parts = [f"{name}={value}" if name else value for name, value in arguments]
    return _enclosed(f"{function}(", parts, ")", indent, used)


def mapping(pairs: Iterable[tuple[Code, Code]], indent: int, used: int) -> Code:
    """A dictionary display, laid out like a call."""
    parts = [f"{key}: {value}" for key, value in pairs]
    return _enclosed("{", parts, "}", indent, used)


def display(items: Sequence[str], indent: int, used: int) -> Code:
    """A list display, laid out like a call."""
    return _enclosed("[", items, "]", indent, used)


def tuple_display(items: Sequence[str], indent: int, used: int) -> Code:
    """A tuple display, laid out like a call."""
    if len(items) == 1:
        # The comma is what makes it a tuple.
        line = f"({items[0]},)"
        if "\n" not in line and indent + used + len(line) <= WIDTH:
            return Code(line)
    return _enclosed("(", items, ")", indent, used)


def listed(names: Sequence[Code]) -> Code:
    """The statement that says what a module has for others."""
    items = display([literal(name) for name in names], 0, len("__all__ = "))
    return Code(f"__all__ = {items}")


_CHOICE = re.compile(r"( *)(\w+: (?:TypeAlias = )?Literal)\[(.*)\]")
_UNION = re.compile(r"(\w+: TypeAlias =) (\w+(?: \| \w+)+)")
_TAGGED = re.compile(
    r"(\w+: TypeAlias = Annotated)\[(\w+(?: \| \w+)+), (Field\(discriminator=\"\w+\"\))\]"
)


def broken(line: str) -> str:
    """A line of a model, broken where it is too long and its form is known.

    That is so for a choice of plain strings and for a name of a union.
    """
    if len(line) <= WIDTH:
        return line
    if match := _CHOICE.fullmatch(line):
        margin, head, content = match.groups()
        if not _STRINGS.sub("", content).strip(", "):
            found = _STRINGS.findall(content)
            return _inside(f"{margin}{head}[", found, f"{margin}]", margin + "    ")
    if (match := _UNION.fullmatch(line)) and len(match[2]) + 4 <= WIDTH:
        return f"{match[1]} (\n    {match[2]}\n)"
    if (match := _TAGGED.fullmatch(line)) and len(match[2]) + 5 <= WIDTH:
        return _inside(f"{match[1]}[", [match[2], match[3]], "]", "    ")
    return line


def _inside(opening: str, parts: list[str], closing: str, margin: str) -> str:
    content = ", ".join(parts)
    if len(margin) + len(content) <= WIDTH:
        return f"{opening}\n{margin}{content}\n{closing}"
    return opening + "\n" + "".join(f"{margin}{part},\n" for part in parts) + closing


_STRINGS = re.compile(r'"[^"\\]*"')


def _enclosed(
    opening: str, parts: Sequence[str], closing: str, indent: int, used: int
) -> Code:
    line = f"{opening}{', '.join(parts)}{closing}"
    if "\n" not in line and indent + used + len(line) <= WIDTH:
        return Code(line)
    margin = " " * indent
    body = "".join(f"{margin}    {part},\n" for part in parts)
    return Code(f"{opening}\n{body}{margin}{closing}")

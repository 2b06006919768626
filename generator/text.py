"""The border between a document's strings and Python source.

A string that came from a document is a `Text`. It cannot be printed: the templates
accept `Code` and nothing else, and only the functions below make `Code` of a `Text`.
Each is exact: reading the emitted source gives back the string that went in.
"""

from __future__ import annotations

import inspect
import keyword
import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import escape

from .plain import Json


class Code(str):
    """A piece of source that is safe to emit."""

    __slots__ = ()

    def __html__(self) -> Code:
        # The protocol by which templates know what is not to be escaped again.
        return self


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A string that came from a document."""

    value: str

    def __bool__(self) -> bool:
        return bool(self.value)

    def __str__(self) -> str:
        raise TypeError("a document's text has to leave through an encoder")


NO_TEXT = Text("")


def html(text: Text) -> Code:
    """Text as the content or an attribute of an HTML element, as in Markdown."""
    return Code(escape(text.value).replace("\n", " "))


def identifier(name: str) -> Code:
    """A Python identifier, as it is.

    Raises ValueError for anything else: names are made in `names`, not here.
    """
    if not name.isidentifier() or keyword.iskeyword(name):
        raise ValueError(f"not an identifier: {name!r}")
    return Code(name)


def literal(value: Json | Text) -> Code:
    """A Python literal that evaluates to `value`, quoted the way black quotes."""
    match value:
        case Text(value=text):
            return literal(text)
        case None | bool() | int():
            return Code(repr(value))
        case float() if math.isfinite(value):
            return Code(repr(value))
        case str():
            return Code(_quoted(value))
        case Mapping():
            pairs = (f"{literal(key)}: {literal(item)}" for key, item in value.items())
            return Code("{" + ", ".join(pairs) + "}")
        case Sequence():
            return Code("[" + ", ".join(literal(item) for item in value) + "]")
        case _:
            raise ValueError(f"no literal for {value!r}")


def _quoted(value: str) -> str:
    # repr escapes whatever is not printable: control characters, line separators,
    # lone surrogates and the bidirectional marks that make source read otherwise.
    source = repr(value)
    if source[0] == '"' or value.count('"') > value.count("'"):
        return source
    body = source[1:-1].replace("\\'", "'").replace('"', '\\"')
    return f'"{body}"'


# What a comment says to Python itself (PEP 263) and to the tools that read it.
_DIRECTIVE = re.compile(
    r"(coding|\b(?:type|fmt|mypy|pyright|pylint|ruff|flake8|isort|yapf|noqa|nosec))(\s*)([:=])"
)


def comment(text: Text) -> Code:
    """Lines of comment, one for each of the text; nothing in them is taken for more."""
    lines = (_escaped(line) for line in text.value.rstrip("\n").split("\n"))
    return Code("\n".join(_comment_line(line) for line in lines))


def _comment_line(line: str) -> str:
    said = _DIRECTIVE.sub(
        lambda found: f"{found[1]}{found[2]}\\x{ord(found[3]):02x}", line
    )
    kept = said.rstrip(" ")
    return f"# {kept}{said[len(kept) :].replace(' ', chr(92) + 'x20')}" if said else "#"


# A line that nothing has to be done to: most of them.
_PLAIN = re.compile(r"(?=[^ ])[ !#-\[\]-~]+(?<=[^ ])")


@cache
def docstring(text: Text, indent: int, width: int = 88) -> Code:
    """A docstring whose cleaned-up text (`inspect.cleandoc`) is that of `text`.

    Two liberties are taken. Lines are broken at single spaces to fit `width`, outside
    code and tables; Markdown reads a single line break as a space. And lines end without
    spaces, as formatters and linters want it; a break that those make a hard one for
    Markdown is a break all the same.
    """
    # Most are asked for twice or more: for both ways to call, for what is sent and read.
    if len(text.value) <= width - indent - 6 and _PLAIN.fullmatch(text.value):
        return Code(f'"""{text.value}"""')
    margin = " " * indent
    # Cleaning drops a blank first line, and only then sees the margin of the rest.
    cleaned = inspect.cleandoc(inspect.cleandoc(text.value)).rstrip(" \n")
    # A quote at either end would run into the delimiter; formatters part the two with a
    # space, so both are escaped, the last one in the way that formatters leave alone.
    unquoted = cleaned.removesuffix('"')
    ending = ""
    if unquoted != cleaned:
        ending = " " * (len(unquoted) - len(unquoted.rstrip(" "))) + "\\x22"
    opened, closed = width - indent - 3, width - indent - 6 - len(ending)
    lines = _docstring_lines(unquoted, opened)
    if len(lines) == 1 and len(lines[0]) > closed:
        lines = _docstring_lines(unquoted, closed)
    body = f"\n{margin}".join(lines).replace(f"\n{margin}\n", "\n\n")
    body = body.replace(f"\n{margin}\n", "\n\n") + ending
    return Code(f'"""{body}"""' if len(lines) == 1 else f'"""{body}\n{margin}"""')


def _docstring_lines(text: str, width: int) -> list[str]:
    lines = [_docstring_line(line) for line in wrapped(text, width)]
    if lines[0].startswith('"'):
        lines[0] = "\\" + lines[0]
    if lines[0].startswith(" "):
        lines[0] = "\\x20" + lines[0][1:]
    return lines


def _docstring_line(line: str) -> str:
    line = line.rstrip(" ")
    body = line.lstrip()
    lead = line[: len(line) - len(body)]
    # Formatters re-indent what they do not take for text; escapes keep that.
    if not body or lead.strip(" "):
        lead = _escaped(lead).replace(" ", "\\x20")
    return lead + _escaped(body)


def _escaped(text: str) -> str:
    source = repr(text)
    body = source[1:-1].replace("\\'", "'") if source[0] == "'" else source[1:-1]
    return re.sub('"{3,}', lambda run: '\\"' * len(run[0]), body)


# Lines whose breaks mean something in Markdown: code, tables, hard breaks.
_VERBATIM = re.compile(r"\s*(\||```|~~~)|\s{4}|.*(  |\\)$")
# A continuation that began like this would read as a list, a heading or a quotation.
_OPENER = re.compile(r"[-*+#>|=]|\d+[.)]|```|~~~")


def wrapped(text: str, width: int) -> Iterator[str]:
    """The lines of a Markdown text, broken so that they read as the same Markdown."""
    paragraph: list[str] = []
    fenced = False
    for line in text.split("\n"):
        fence = line.lstrip().startswith(("```", "~~~"))
        verbatim = fenced or fence or not line.strip() or _VERBATIM.match(line)
        if verbatim or _OPENER.match(line.lstrip()):
            yield from _filled(paragraph, width)
            paragraph = []
        if verbatim:
            yield line
        else:
            paragraph.append(line)
        fenced ^= fence
    yield from _filled(paragraph, width)


def _filled(paragraph: list[str], width: int) -> Iterator[str]:
    """The paragraph as it is if it fits; else filled anew, not left ragged."""
    if all(len(line) <= width for line in paragraph):
        yield from paragraph
    else:
        first, *others = paragraph
        yield from _broken(" ".join([first, *(line.strip() for line in others)]), width)


_BREAKABLE = re.compile(r"(?<=\S) (?=\S)")


def _broken(line: str, width: int) -> Iterator[str]:
    current: list[str] = []
    length = -1
    for word in _BREAKABLE.split(line):
        current.append(word)
        length += 1 + len(word)
        if length > width:
            # What cannot begin a line takes the word before it along.
            first = len(current) - 1
            while first > 0 and _OPENER.match(current[first]):
                first -= 1
            if first > 0:
                yield " ".join(current[:first])
                current = current[first:]
                length = len(" ".join(current))
    yield " ".join(current)

"""JSON text to plain data, exactly: what `json.loads` would lose or let pass is refused.

`json.loads` reads 100 MB a second but knows no positions and keeps the last of two
equal keys. So the text is read by it once, and only when something is wrong, or when
somebody asks where a value is, is the text walked again.
"""

from __future__ import annotations

import json
import math
import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple, NoReturn

from .errors import Diagnostic, Location, Position, SpecError, refuse
from .plain import (
    MOST_LEVELS,
    Json,
    control_character,
    duplicate_key,
    not_finite,
    too_deep,
)
from .pointer import keys, step

_LINE_END = re.compile("\n")
_SEPARATORS = re.compile(r"[ \t\r\n,:]*")
_SUSPECT_ESCAPE = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
_UNPRINTABLE = re.compile(r"[\0\ud800-\udfff]")
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*|[][{}]')


class _RefusedError(Exception):
    """Raised by a hook of `json.loads`, which does not know where it is."""


# ValueError: an integer of more digits than Python agrees to convert.
_UNLOCATED = (_RefusedError, RecursionError, ValueError)


class _Member(NamedTuple):
    """A member of an object or list: where its key (or item) and its value start."""

    key: str
    start: int
    value: int


def read(text: str, file: str) -> Json:
    """The data in a JSON text.

    Refused with a `SpecError` (RFC 8259, and its section 4 on equal names): bad
    syntax, equal keys in one object, `NaN`, `Infinity` and numbers too large for a
    double, NUL characters, unpaired surrogates, and nesting beyond `MOST_LEVELS`.
    """
    try:
        data: Json = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        raise _bad_syntax(error, file) from None
    except _UNLOCATED:
        raise _find_refused(text, file) from None
    if _is_too_deep(data):
        raise _find_refused(text, file)
    if _SUSPECT_ESCAPE.search(text):
        _check_strings(data, text, file)
    return data


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise _RefusedError
    return result


def _no_constant(name: str) -> NoReturn:
    raise _RefusedError


def _finite(number: str) -> float:
    value = float(number)
    if math.isinf(value):
        raise _RefusedError
    return value


def _bad_syntax(error: json.JSONDecodeError, file: str) -> SpecError:
    rest = error.doc[error.pos : error.pos + 2]
    position, hint = error.pos, ""
    message = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    if rest in ("//", "/*") or rest.startswith("#"):
        hint = "JSON has no comments: remove them, or name the file .yaml"
    elif rest.startswith("'"):
        hint = "JSON has text in double quotes only"
    elif not error.doc[error.pos :].strip() or "nterminated" in error.msg:
        hint = "check that the file is whole, and that each quote and bracket is closed"
    elif (comma := _stray_comma(error.doc, error.pos)) is not None:
        # Versions of Python tell of it in words and places of their own.
        position, hint = comma, "remove it, or write the value"
        message = "not valid JSON: a comma has no value beside it"
    location = Positions(error.doc).location(file, position)
    return refuse("invalid-json", message, location, hint)


def _stray_comma(text: str, position: int) -> int | None:
    """Where a comma without a value is, if that is what is wrong at the position."""
    before = text[:position].rstrip()
    at = text[position : position + 1]
    if at in ("}", "]", ",") and before.endswith(","):
        return len(before) - 1
    is_last = text[position + 1 :].lstrip()[:1] in ("}", "]")
    if at == "," and (is_last or before[-1:] in ("[", "{")):
        return position
    return None


def _find_refused(text: str, file: str) -> SpecError:
    """Say what `json.loads` refused without saying where."""
    try:
        json.loads(text)  # bad syntax behind it goes first: the search needs good one
    except json.JSONDecodeError as error:
        return _bad_syntax(error, file)
    except _UNLOCATED:
        pass
    positions = Positions(text)
    depth = 0
    for match in _TOKEN.finditer(text):
        token = match[0]
        depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(token, 0)
        if depth > MOST_LEVELS:
            return too_deep(positions.location(file, match.start()))
        if not token.startswith('"') and not _fits(token):
            return not_finite(token, positions.location(file, match.start()))
    return SpecError(positions.duplicates(file))


def _fits(token: str) -> bool:
    if token in ("NaN", "Infinity", "-Infinity"):
        return False
    if token.lstrip("-").isdecimal():
        return len(token) <= sys.get_int_max_str_digits()
    return token in "{}[]" or not math.isinf(float(token))


def _is_too_deep(data: Json) -> bool:
    level = [data]
    for _ in range(MOST_LEVELS):
        level = [
            child
            for parent in level
            for child in _children(parent)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return False
    return True


def _children(value: Json) -> Iterator[Json]:
    if isinstance(value, dict):
        return iter(value.values())
    return iter(value) if isinstance(value, list) else iter(())


def _check_strings(data: Json, text: str, file: str) -> None:
    todo: list[tuple[str, Json]] = [("", data)]
    while todo:
        pointer, value = todo.pop()
        strings: list[str] = []
        if isinstance(value, dict):
            strings += value
            todo += [(step(pointer, key), item) for key, item in value.items()]
        elif isinstance(value, list):
            todo += [(step(pointer, index), item) for index, item in enumerate(value)]
        elif isinstance(value, str):
            strings.append(value)
        for found in filter(None, map(_UNPRINTABLE.search, strings)):
            location = Location(file, pointer, Positions(text))
            raise control_character(found[0], location)


class Positions:
    """Where the members of a JSON text are; called with a pointer.

    A member of an object is where its key is, an item of a list where it starts; what
    does not exist is where its nearest existing parent is.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._decoder = json.JSONDecoder()
        self._known: dict[int, Mapping[str, _Member]] = {}

    def __call__(self, pointer: str) -> Position:
        start = value = self._top
        for key in keys(pointer):
            member = self._named(value).get(key)
            if member is None:
                break
            start, value = member.start, member.value
        return self.at(start)

    def at(self, offset: int) -> Position:
        """Line and column, from 1, of the character at `offset`."""
        line = bisect_left(self._line_ends, offset)
        before = self._line_ends[line - 1] if line else -1
        return (line + 1, offset - before)

    def location(self, file: str, offset: int, pointer: str = "") -> Location:
        """The place of the character at `offset`."""
        return Location(file, pointer, lambda _: self.at(offset))

    def duplicates(self, file: str) -> list[Diagnostic]:
        """The complaints about all keys that their object already has."""
        found: dict[int, Diagnostic] = {}
        todo = [("", self._top)]
        while todo:
            pointer, offset = todo.pop()
            members = self._members(offset)
            seen: dict[str, int] = {}
            for key, start, _ in members:
                first = seen.setdefault(key, start)
                if first != start:
                    location = self.location(file, start, step(pointer, key))
                    found[start] = duplicate_key(key, self.at(first)[0], location)
            todo += [(step(pointer, m.key), m.value) for m in members]
        return [found[start] for start in sorted(found)]

    @cached_property
    def _line_ends(self) -> list[int]:
        return [found.start() for found in _LINE_END.finditer(self._text)]

    @cached_property
    def _top(self) -> int:
        return self._skip(0)

    def _skip(self, offset: int) -> int:
        found = _SEPARATORS.match(self._text, offset)
        return found.end() if found else offset

    def _named(self, offset: int) -> Mapping[str, _Member]:
        """The members of what is at `offset`, by their keys."""
        if offset not in self._known:
            self._known[offset] = {m.key: m for m in self._members(offset)}
        return self._known[offset]

    def _members(self, offset: int) -> list[_Member]:
        opening = self._text[offset]
        members: list[_Member] = []
        if opening not in "{[":
            return members
        start = self._skip(offset + 1)
        while self._text[start] not in "}]":
            key, value = str(len(members)), start
            if opening == "{":
                key, end = self._decoder.raw_decode(self._text, start)
                value = self._skip(end)
            members.append(_Member(key, start, value))
            _, end = self._decoder.raw_decode(self._text, value)
            start = self._skip(end)
        return members

"""A text that matches a regular expression, for samples."""

from __future__ import annotations

import re
from importlib import import_module
from typing import Any

_CLASSES = {"CATEGORY_DIGIT": "0", "CATEGORY_WORD": "a", "CATEGORY_SPACE": " "}
_PRINTABLE = "a0A_- ." + "".join(map(chr, range(33, 127)))


def matching(pattern: str, least: int, most: int | None) -> str | None:
    """A text of `least` to `most` characters that the pattern is found in.

    None where none is found: the pattern looks around, refers back, is not one for
    Python, or its shortest text does not fit.
    """
    # The parser is the standard library's own, and has no public name since 3.11.
    parse: Any = import_module("re._parser").parse
    try:
        tree = parse(pattern)
        for repeats in (0, 1, least, least + 1):
            text = _all(tree, repeats)
            fits = len(text) >= least and (most is None or len(text) <= most)
            if fits and re.search(pattern, text):
                return text
        text = text.ljust(least, "a")
        return text if re.search(pattern, text) else None
    except (re.error, LookupError, RecursionError, OverflowError):
        return None


def _all(tree: Any, repeats: int) -> str:
    return "".join(_text(op, value, repeats) for op, value in tree)


def _text(op: Any, value: Any, repeats: int) -> str:
    match str(op):
        case "LITERAL":
            return chr(value)
        case "NOT_LITERAL":
            return next(each for each in _PRINTABLE if each != chr(value))
        case "ANY":
            return "a"
        case "IN":
            return _one_of(value)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            low, high, inner = value
            count: int = max(low, min(repeats, int(high), 1000))
            return _all(inner, repeats) * count
        case "SUBPATTERN":
            return _all(value[-1], repeats)
        case "ATOMIC_GROUP":
            return _all(value, repeats)
        case "BRANCH":
            return _all(value[1][0], repeats)
        case "AT":
            return ""
        case name:
            raise LookupError(name)


def _one_of(choices: Any) -> str:
    negated = str(choices[0][0]) == "NEGATE"
    if not negated:
        return _chosen(*choices[0])
    return next(
        each
        for each in _PRINTABLE
        if not any(_holds(each, *choice) for choice in choices[1:])
    )


def _chosen(op: Any, value: Any) -> str:
    match str(op):
        case "LITERAL":
            return chr(value)
        case "RANGE":
            return chr(value[0])
        case _:
            name = str(value)
            if name in _CLASSES:
                return _CLASSES[name]
            outside = name.replace("_NOT_", "_")
            return next(e for e in _PRINTABLE if not _is_in(e, outside))


def _holds(character: str, op: Any, value: Any) -> bool:
    match str(op):
        case "LITERAL":
            return bool(ord(character) == value)
        case "RANGE":
            return bool(value[0] <= ord(character) <= value[1])
        case _:
            name = str(value)
            return _is_in(character, name.replace("_NOT_", "_")) != ("_NOT_" in name)


def _is_in(character: str, category: str) -> bool:
    match category:
        case "CATEGORY_DIGIT":
            return character.isdigit()
        case "CATEGORY_SPACE":
            return character.isspace()
        case _:
            return character.isalnum() or character == "_"

"""Plain data, as it comes out of JSON or YAML, and what both formats refuse alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from .errors import Diagnostic, Location, SpecError, refuse

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"

# Deep enough for any document met (the deepest of 193 nests 41 levels), and shallow
# enough that recursion over a document stays clear of Python's own limit.
MOST_LEVELS = 100
# How many models may lead from one to the next. Python loads the next one's module within
# that of the one, and pydantic makes the next one's validator within that of the one: with
# some 65 of them, in a row or in a circle, it comes to Python's own limit. Of 193 documents
# none has more than 35.
MOST_STEPS = 50


def kind(value: Json) -> str:
    """What a value is, in the words of a message: "a list", "the number 3"..."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"the number {value}" if len(str(value)) < 30 else "a number"
        case str():
            return f"the string {value!r}" if len(value) < 50 else "a string"
        case list():
            return "a list"
        case dict():
            return "an object"


def listed(names: Iterable[str]) -> str:
    """Names as a message has them."""
    return ", ".join(f"`{name}`" for name in sorted(names)) or "none"


def duplicate_key(key: str, first_line: int, location: Location) -> Diagnostic:
    """The complaint about a key that its object already has; names both places."""
    message = f"the key {key!r} is already given at line {first_line}"
    return Diagnostic("duplicate-key", message, location, "keep one of the two")


def not_finite(number: str, location: Location) -> SpecError:
    """The refusal of a number that JSON has no way to write."""
    shown = number if len(number) < 40 else f"{number[:20]}..."
    message = f"{shown} is a number that JSON cannot hold"
    hint = "write a string, or a finite number"
    return refuse("not-finite", message, location, hint)


def too_deep(location: Location) -> SpecError:
    """The refusal of data nested deeper than `MOST_LEVELS`."""
    message = f"nested deeper than {MOST_LEVELS} levels"
    hint = "move the inner part into components and refer to it"
    return refuse("too-deep", message, location, hint)


def leads_too_far(location: Location) -> SpecError:
    """The refusal of schemas that lead from one to the next for too many steps."""
    message = f"more than {MOST_STEPS} schemas lead from one to the next, from here on"
    hint = (
        "let them lead to their ends in fewer steps: no client with such models loads"
    )
    return refuse("too-deep", message, location, hint)


def control_character(character: str, location: Location) -> SpecError:
    """The refusal of NUL, other controls and half a surrogate pair in a text."""
    message = f"the character U+{ord(character):04X} is not allowed in text"
    return refuse("control-character", message, location, "remove it")

"""What is left of a document without the parts that are wrong.

All else is judged in the same run. What refers to such a part finds a stand-in of which
nothing is made, so that nobody is told what only follows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from .load import Document
from .plain import Json
from .pointer import keys

Way: TypeAlias = tuple[str, ...]

# A header that OpenAPI has ignored (3.1.1, 4.8.12.1).
_NO_PARAMETER: Json = {"name": "Accept", "in": "header", "schema": {}}
_NOTHING: Mapping[str, Json] = {
    "headers": {"schema": {}},
    "parameters": _NO_PARAMETER,
    "requestBodies": {"content": {}},
    "responses": {"description": ""},
    "securitySchemes": {"type": "http", "scheme": "bearer"},
}
# What an address of the API would be, if there were one.
_SOME_SERVER: Json = [{"url": "https://api.example.com"}]
# Without these, the rest would be no document, or another one.
_ESSENTIAL = frozenset({"openapi", "swagger", "paths", "components"})


def without_parts(document: Document, pointers: Iterable[str]) -> Document | None:
    """A copy without the smallest parts, each good for itself, that are at `pointers`.

    None where nothing can be taken out without which the rest would be what it is.
    """
    changes: dict[Way, Json] = {}
    for pointer in pointers:
        match keys(pointer):
            case ["components", section, name, *_]:
                changes["components", section, name] = _nothing(section)
            case ["paths", path, "parameters", number, *_]:
                changes["paths", path, "parameters", number] = _NO_PARAMETER
            case ["paths" | "webhooks" as section, path, part, *_]:
                changes[section, path, part] = None
            case ["paths" | "webhooks" as section, path]:
                changes[section, path] = None
            case ["servers", *_]:
                changes["servers",] = _SOME_SERVER
            case [key, *_] if key not in _ESSENTIAL:
                changes[key,] = None
            case _:
                return None
    data = _with(document.data, changes)
    if not isinstance(data, dict) or data == document.data:
        return None
    return replace(document, data=data)


def part_of(pointer: str) -> Way:
    """The way to the part that goes for what is at a pointer, if one does."""
    match keys(pointer):
        case ["paths", path, "parameters", number, *_]:
            return ("paths", path, "parameters", number)
        case [first, *rest]:
            return (first, *rest[:2])
        case _:
            return ()


def _nothing(section: str) -> Json:
    return _NOTHING.get(section, {})


def _with(value: Json, changes: Mapping[Way, Json]) -> Json:
    """A copy of plain data with other members at the ends of ways, or none for null.

    All are changed at once: a copy for each of many would take a time that grows with
    the square of how many they are.
    """
    if () in changes:
        return changes[()]
    inside = defaultdict[str, dict[Way, Json]](dict)
    for (key, *rest), member in changes.items():
        inside[key][tuple(rest)] = member
    if isinstance(value, list):
        at = {int(key): each for key, each in inside.items()}
        return [_with(each, at[n]) if n in at else each for n, each in enumerate(value)]
    if not isinstance(value, dict):
        return value
    made = {key: _with(value[key], inside[key]) for key in inside if key in value}
    return {
        k: v for k, v in {**value, **made}.items() if v is not None or k not in made
    }

"""What is left of a document without the parts that are wrong.

All else is judged in the same run. What refers to such a part finds a stand-in of which
nothing is made, so that nobody is told what only follows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from .load import Document
from .plain import Json
from .pointer import keys

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
    data: Json = document.data
    for pointer in pointers:
        match keys(pointer):
            case ["components", section, name, *_]:
                data = _with(data, ("components", section, name), _nothing(section))
            case ["paths", path, "parameters", number, *_]:
                way = ("paths", path, "parameters", number)
                data = _with(data, way, _NO_PARAMETER)
            case ["paths" | "webhooks" as section, path, part, *_]:
                data = _with(data, (section, path, part), None)
            case ["paths" | "webhooks" as section, path]:
                data = _with(data, (section, path), None)
            case ["servers", *_]:
                data = _with(data, ("servers",), _SOME_SERVER)
            case [key, *_] if key not in _ESSENTIAL:
                data = _with(data, (key,), None)
            case _:
                return None
    if not isinstance(data, dict) or data == document.data:
        return None
    return replace(document, data=data)


def part_of(pointer: str) -> tuple[str, ...]:
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


def _with(value: Json, path: Sequence[str], member: Json) -> Json:
    """A copy of plain data with another member at a path, or with none for null."""
    key, *rest = path
    if isinstance(value, list):
        number = int(key)
        found = _with(value[number], rest, member) if rest else member
        return [*value[:number], found, *value[number + 1 :]]
    if not isinstance(value, dict) or key not in value:
        return value
    found = _with(value[key], rest, member) if rest else member
    if found is None:
        return {name: each for name, each in value.items() if name != key}
    return {**value, key: found}

"""Keys that were left empty, where a list or an object belongs: read as absent.

Owners leave them so in YAML, and then they are null. What a client is the same without
is taken out of the data, as if it had not been written; an empty schema is any value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from .breaches import Breach, Path
from .errors import Diagnostic
from .load import Document
from .path_items import METHODS
from .plain import Json
from .pointer import keys

# Keywords whose members have names of their own; callbacks have two levels of them.
_NAMED = {
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "dependentSchemas"), 1
    ),
    **dict.fromkeys(("schemas", "responses", "parameters", "examples", "headers"), 1),
    **dict.fromkeys(("requestBodies", "securitySchemes", "links", "pathItems"), 1),
    **dict.fromkeys(("paths", "webhooks", "content", "encoding", "variables"), 1),
    **dict.fromkeys(("mapping", "scopes"), 1),
    "callbacks": 2,
}
# `security` is none of them: an empty list there says that everybody may call.
_MAY_BE_NULL = frozenset(METHODS) | frozenset(
    "info components paths webhooks servers tags parameters responses callbacks properties "
    "required schemas requestBodies headers examples links securitySchemes pathItems "
    "mediaTypes variables".split()
)
# Those that have a schema, and those whose members are schemas.
_OF_SCHEMA = frozenset("schema itemSchema items".split())
_OF_SCHEMAS = frozenset("properties patternProperties $defs schemas".split())


def without_nulls(document: Document, warnings: Iterable[Diagnostic]) -> Document:
    """The document without what `warnings` say is null, and read as something else."""
    paths: dict[str, list[Sequence[str | int]]] = {}
    for each in warnings:
        paths.setdefault(each.code, []).append(keys(each.location.pointer))
    data = without_paths(document.data, paths.get("empty-value", ()))
    for path in paths.get("empty-schema", ()):
        data = _changed(data, [str(key) for key in path], {})
    return document if data is document.data else replace(document, data=data)


def without_paths(data: Json, paths: Iterable[Sequence[str | int]]) -> Any:
    """A copy of plain data that lacks the members at some paths.

    An item of a list stays, as those after it would be at other places.
    """
    for path in paths:
        if path and not str(path[-1]).isdecimal():
            data = _changed(data, [str(key) for key in path])
    return data


def _changed(value: Json, path: Sequence[str], instead: Json = None) -> Any:
    """A copy of plain data that lacks a member, or has another `instead`.

    What is not on the way is shared.
    """
    key, *rest = path
    if isinstance(value, list):
        return [
            _changed(item, rest, instead) if number == int(key) else item
            for number, item in enumerate(value)
        ]
    assert isinstance(value, dict)
    if rest:
        return {**value, key: _changed(value[key], rest, instead)}
    if instead is not None:
        return {**value, key: instead}
    return {name: member for name, member in value.items() if name != key}


def left_empty(breach: Breach) -> Breach:
    """What to say of it instead."""
    if breach.found is None and _is_schema(breach.path):
        message = f"{breach.path[-1]} is left empty"
        hint = "it is read as any value; write what it is"
        return Breach("empty-schema", breach.path, message, hint, found=None)
    hint = "it is read as absent; remove the key, or give it a value"
    has = "has no value" if breach.found is None else "is empty"
    message = f"{breach.path[-1]} {has}"
    return Breach("empty-value", breach.path, message, hint, found=None)


def is_empty(breach: Breach) -> bool:
    """Whether nothing is in the place of something else, in settings."""
    *_, last = breach.path or (0,)
    nothing = breach.found is None if isinstance(last, int) else not breach.found
    kept = isinstance(breach.found, bool | int | float)
    codes = ("wrong-type", "bad-value", "missing-key")
    return bool(breach.path) and breach.code in codes and nothing and not kept


def is_left_empty(breach: Breach) -> bool:
    """Whether a schema is null, or a list or an object that may be absent."""
    if breach.code != "wrong-type" or breach.found is not None or not breach.path:
        return False
    if breach.path[:1] == ("paths",) and len(breach.path) == 2:
        return True
    may_be_null = _is_keyword(breach.path) and breach.path[-1] in _MAY_BE_NULL
    return may_be_null or _is_schema(breach.path)


def _is_schema(path: Path) -> bool:
    if _is_keyword(path):
        return path[-1] in _OF_SCHEMA
    before = path[:-1]
    return _is_keyword(before) and before[-1] in _OF_SCHEMAS


def _is_keyword(path: Path) -> bool:
    """Whether the last key is none that the author gave, which may be any word."""
    return len(keywords_of(path)) > len(keywords_of(path[:-1]))


def keywords_of(path: Path) -> list[str]:
    """The keys of a path without those that are names given by the author."""
    keywords: list[str] = []
    names = 0
    for key in path:
        if isinstance(key, int):
            names = 0
        elif names:
            names -= 1
        else:
            keywords.append(key)
            names = _NAMED.get(key, 0)
    return keywords

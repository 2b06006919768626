"""Every schema of a document, wherever it stands, and what has examples beside one.

References are not followed: what they lead to is met at its own place.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

from .plain import Json
from .pointer import step

Way: TypeAlias = "tuple[Way, str | int] | None"
"""How a place is reached: the way to what holds it, and the key. None is the top."""
Kind: TypeAlias = str
"""What is met: the `schema` of a value, a `part` of an `allOf` or of a choice, a schema
that may well say that nothing is valid (`limit`), and the `holder` of examples."""


_OF_SCHEMA: dict[str, str] = {
    **dict.fromkeys(("properties", "$defs", "definitions"), "schemas"),
    **dict.fromkeys(("patternProperties", "dependentSchemas"), "limits"),
    **dict.fromkeys(("allOf", "anyOf", "oneOf"), "part"),
    **dict.fromkeys(("items", "additionalProperties", "prefixItems", "not"), "limit"),
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), "limit"),
    **dict.fromkeys(("if", "then", "else", "contains", "propertyNames"), "limit"),
    "contentSchema": "limit",
}
# Keys of all other objects: what is below them is no schema, but for these. What has
# names given by the author is told apart, as any of these words may be among the names.
_ELSEWHERE: dict[str, str] = {
    **dict.fromkeys(("schema", "itemSchema"), "schema"),
    "schemas": "schemas",
    **dict.fromkeys(("paths", "webhooks", "pathItems", "mediaTypes"), "names"),
    **dict.fromkeys(("responses", "requestBodies", "headers", "links"), "names"),
    **dict.fromkeys(("content", "encoding", "additionalOperations"), "names"),
    **dict.fromkeys(("securitySchemes", "variables"), "names"),
    "callbacks": "names of names",
}
_IGNORED = frozenset(("example", "examples", "default", "x-specloom", "info", "tags"))
_NAMED: dict[str, str] = {
    "schemas": "schema",
    "limits": "limit",
    "names": "holder",
    "names of names": "names",
}


class Found(NamedTuple):
    """One thing that was met, and how it is reached."""

    kind: Kind
    value: Json
    way: Way

    def below(self, *path: str | int) -> Way:
        """The way to what it has at a path."""
        way = self.way
        for key in path:
            way = (way, key)
        return way


def pointer_of(way: Way) -> str:
    """The JSON pointer of a place."""
    path: list[str | int] = []
    while way is not None:
        way, key = way
        path.append(key)
    pointer = ""
    for key in reversed(path):
        pointer = step(pointer, key)
    return pointer


def walk(data: Json) -> Iterator[Found]:
    """All schemas below plain data that is an OpenAPI document, and all examples."""
    waiting: list[tuple[Json, str, Way]] = [(data, "holder", None)]
    while waiting:
        value, state, way = waiting.pop()
        if isinstance(value, list):
            waiting += ((item, state, (way, n)) for n, item in enumerate(value))
        elif state in ("schema", "part", "limit"):
            yield Found(state, value, way)
            if isinstance(value, dict):
                waiting += (
                    (value[key], _OF_SCHEMA[key], (way, key))
                    for key in _OF_SCHEMA.keys() & value.keys()
                )
        elif not isinstance(value, dict):
            continue
        elif state == "holder":
            if "example" in value or "examples" in value:
                yield Found(state, value, way)
            waiting += _below(value, way)
        else:
            waiting += ((v, _NAMED[state], (way, k)) for k, v in value.items())


def _below(value: dict[str, Json], way: Way) -> Iterator[tuple[Json, str, Way]]:
    for key, member in value.items():
        if key in _IGNORED or key.startswith("x-"):
            continue
        if isinstance(member, dict | list):
            # `parameters` is a list, or has names under `components`.
            named = key == "parameters" and isinstance(member, dict)
            state: str = "names" if named else _ELSEWHERE.get(key, "holder")
            yield member, state, (way, key)

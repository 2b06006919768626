"""Path items: which of their keys are operations (OpenAPI 3.2.0, 4.9)."""

from __future__ import annotations

from collections.abc import Iterator

from .load import Source

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The HTTP methods that have keys of their own; `query` since OpenAPI 3.2."""
_OTHERS = "additionalOperations"


def path_items(root: Source) -> Iterator[tuple[str, Source]]:
    """The paths of a document with their items. What starts with x- is an extension."""
    paths = root.get("paths")
    for path, item in paths.items() if paths is not None else ():
        if not path.startswith("x-"):
            yield path, item


def operations_of(item: Source) -> Iterator[tuple[str, Source]]:
    """The operations of a path item, by their verbs: the keys that they have."""
    for verb in METHODS:
        if (operation := item.get(verb)) is not None:
            yield verb, operation
    others = item.get(_OTHERS)
    if others is not None:
        yield from others.items()


def operation_at(item: Source, verb: str) -> Source:
    """The operation of a verb; a SpecError where there is none."""
    return item / verb if verb in METHODS else item / _OTHERS / verb


def http_method(verb: str) -> str:
    """What a request says for a verb. Other methods are sent as they are written."""
    return verb.upper() if verb in METHODS else verb

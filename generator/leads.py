"""Where parts of a document have references, and which of those lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from .errors import Complaints, Diagnostic
from .identifiers import VALUES
from .load import Document, Source
from .plain import Json
from .pointer import step
from .resolve import REFERENCES, Resolver

# What has keys of the document's own, which mean nothing to OpenAPI.
_MAPS = frozenset(
    "$defs definitions dependentSchemas patternProperties properties schemas".split()
)


def references(source: Source) -> Iterator[Source]:
    """The references in a part of a document, wherever they are."""
    # Of what is passed through, little is a reference: no more becomes a source.
    waiting = [(source.pointer, source.value, False)]
    while waiting:
        pointer, value, is_map = waiting.pop()
        if isinstance(value, list):
            waiting += (
                (f"{pointer}/{number}", item, False)
                for number, item in enumerate(value)
                if isinstance(item, dict | list)
            )
        elif isinstance(value, dict):
            if not is_map and _refers(value):
                yield Source(source.document, pointer, value)
            waiting += (
                (step(pointer, key), item, not is_map and key in _MAPS)
                for key, item in value.items()
                if isinstance(item, dict | list) and (is_map or key not in VALUES)
            )


def _refers(value: dict[str, Json]) -> bool:
    return any(key in value and isinstance(value[key], str) for key in REFERENCES)


def broken_references(document: Document) -> list[Diagnostic]:
    """What is wrong with the references that operations and events lead to."""
    resolver, complaints = Resolver(document), Complaints()
    waiting = [
        each for key in ("paths", "webhooks") if (each := document.root.get(key))
    ]
    seen = set(waiting)
    while waiting:
        for reference in references(waiting.pop()):
            target = complaints.attempt(resolver.resolve, reference)
            if target is not None and target not in seen:
                seen.add(target)
                waiting.append(target)
    return list(complaints)

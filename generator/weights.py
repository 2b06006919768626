"""How much a document is, before anything is made of it.

What a run takes of the machine's memory follows from how many values, operations and named
schemas there are. It was measured on documents of four kinds, of up to 11,000 operations
and 100,000 schemas: 0.9 kB for a value, 50 kB for an operation with its methods, and 9 kB
for a schema with its module. The largest that are read take some 2 GB.
"""

from __future__ import annotations

from .errors import SpecError, refuse
from .load import Document
from .path_items import METHODS
from .plain import Json

# In values, and what counts as so many of them.
MOST_WEIGHT = 2_000_000
_OPERATION = 55
_SCHEMA = 10

_METHODS = frozenset(METHODS)


def weighed(document: Document) -> Document:
    """The document. Raises SpecError for one that no run has room for."""
    schemas = len(_members(document.data, "components", "schemas"))
    items = _members(document.data, "paths").values()
    operations = sum(
        len(_METHODS & item.keys()) for item in items if isinstance(item, dict)
    )
    parts = operations * _OPERATION + schemas * _SCHEMA
    # A value takes two characters at the least, but for what is an alias of another.
    if "&" not in document.text and parts + len(document.text) // 2 <= MOST_WEIGHT:
        return document
    if parts + _values(document.data, MOST_WEIGHT - parts) > MOST_WEIGHT:
        raise _too_large(document, operations, schemas)
    return document


def _members(data: dict[str, Json], *path: str) -> dict[str, Json]:
    found: Json = data
    for key in path:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def _values(data: Json, most: int) -> int:
    """How many values there are, as far as they are not more than `most`."""
    count, waiting = 0, [data]
    while waiting and count <= most:
        value = waiting.pop()
        count += 1
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return count


def _too_large(document: Document, operations: int, schemas: int) -> SpecError:
    message = (
        f"{operations:,} operations and {schemas:,} schemas with all that is in them are"
        " more than a run has room for in 2 GB"
    )
    hint = "make several clients, each of a part of the document"
    return refuse("too-large", message, document.at(""), hint)

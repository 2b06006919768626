"""References to schemas, in any of the forms of the format."""

from __future__ import annotations

import re
from urllib.parse import quote

from ..load import Source
from ..pointer import step

# The plain steps of a JSONPath or JMESPath: `.name`, `."name"`, `['name']`, `[3]`.
_STEP = re.compile(
    r"""\.?(?:(?P<name>[^.\[\]'"*?@()\s]+)|"(?P<quoted>[^"]+)")"""
    r"""|\[(?P<index>\d+)\]|\[(?P<quote>['"])(?P<key>.+?)(?P=quote)\]"""
)
_TOP = ("components.", "paths.", "webhooks.")


def reference_of(source: Source) -> str | None:
    """What a `$ref` would be, for a reference in any of the forms of the format.

    None for a path whose end only the document can tell. One form more than the format
    has: a file beside the document, as `pets.yaml#/Pet`.
    """
    address = source.as_str().strip()
    pointer: str | None
    if address.startswith("$"):
        pointer = _walked(address.removeprefix("$"))
    elif address.startswith(_TOP):
        pointer = _walked(address)
    elif address.startswith("#/") or re.fullmatch(r"[^#]+#(/.*)?", address):
        return address
    elif re.search(r"[#/\[\]*?]", address):
        raise source.refuse(
            "unreadable-model",
            f"{address!r} is no reference to a schema",
            "write the name of a schema, or '#/components/schemas/...'",
        )
    else:
        pointer = step("/components/schemas", address)
    return None if pointer is None else f"#{quote(pointer, safe='/~')}"


def _walked(path: str) -> str | None:
    pointer, rest = "", path
    while rest:
        match = _STEP.match(rest)
        if match is None:
            return None
        key = match["name"] or match["quoted"] or match["index"] or match["key"]
        pointer, rest = step(pointer, key), rest[match.end() :]
    return pointer

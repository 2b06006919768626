"""The names that schemas give to themselves: `$id`, `$anchor`, `$dynamicAnchor`.

Source: JSON Schema 2020-12, core 8.2 (identifiers).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urljoin

from .load import Document
from .plain import Json
from .pointer import step

_KEYWORDS = ("$id", "$anchor", "$dynamicAnchor")
VALUES = frozenset({"const", "default", "enum", "example", "examples"})
"""Keywords below which nothing is a schema, and a `$ref` no reference."""


@dataclass
class Identifiers:
    """What the schemas of a document call themselves.

    What has a `$id` is a resource of its own: references inside are relative to it. The
    document itself is the one without a pointer.
    """

    addresses: dict[str, str] = field(default_factory=dict[str, str])
    """The addresses of resources, by their pointers."""
    anchors: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """The pointers of the schemas with an anchor, by its name."""
    _at: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    @classmethod
    def of(cls, document: Document) -> Identifiers:
        found = cls()
        if any(keyword in document.text for keyword in _KEYWORDS):
            found.read(document.data)
        return found

    def read(self, data: Json) -> None:
        for pointer, schema in _objects(data):
            address = schema.get("$id")
            if isinstance(address, str):
                whole = urljoin(self.address(pointer), address).removesuffix("#")
                self.addresses[pointer] = whole
                self._at.setdefault(whole, []).append(pointer)
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(name := schema.get(keyword), str):
                    self.anchors.setdefault(name, []).append(pointer)

    def resource(self, pointer: str) -> str:
        """The pointer of the resource that what is at `pointer` belongs to."""
        if not self.addresses:
            return ""
        while pointer and pointer not in self.addresses:
            pointer = pointer.rpartition("/")[0]
        return pointer

    def address(self, pointer: str) -> str:
        """What references at `pointer` are relative to; empty for the document."""
        return self.addresses.get(self.resource(pointer), "")

    def at(self, address: str) -> str | None:
        """The pointer of the only resource with an address."""
        found = self._at.get(address, ())
        return found[0] if len(found) == 1 else None

    def anchored(self, name: str, resource: str) -> list[str]:
        """The schemas with an anchor: those of a resource, else those of any."""
        found = self.anchors.get(name, [])
        return [each for each in found if self.resource(each) == resource] or found


def _objects(data: Json) -> Iterator[tuple[str, dict[str, Json]]]:
    """All objects that can be schemas, outer ones before those in them."""
    waiting: deque[tuple[str, Json]] = deque([("", data)])
    while waiting:
        pointer, value = waiting.popleft()
        if isinstance(value, dict):
            yield pointer, value
            waiting += (
                (step(pointer, key), each)
                for key, each in value.items()
                if isinstance(each, dict | list) and key not in VALUES
            )
        elif isinstance(value, list):
            waiting += ((step(pointer, i), each) for i, each in enumerate(value))

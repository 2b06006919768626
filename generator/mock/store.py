"""What the server remembers: objects, by their collection and the objects above them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..plain import Json

Scope = tuple[str, ...]


@dataclass(slots=True)
class Stored:
    """An object, its place in the order of creation, and the bytes sent with it.

    `members` are the objects made along with it: collection, scope and identity.
    """

    value: dict[str, Json]
    position: int
    upload: bytes | None = None
    members: list[tuple[str, Scope, str]] = field(
        default_factory=list[tuple[str, Scope, str]]
    )


@dataclass
class Store:
    """Objects by collection, by the identities above them, and by their own.

    Positions outlive the objects: who walks a list while deleting from it can go on
    behind an item that is gone.
    """

    _objects: dict[tuple[str, Scope], dict[str, Stored]] = field(
        default_factory=dict[tuple[str, Scope], dict[str, Stored]]
    )
    _positions: dict[tuple[str, Scope, str], int] = field(
        default_factory=dict[tuple[str, Scope, str], int]
    )
    _made: int = 0

    def get(self, key: str, scope: Scope, identity: str) -> Stored | None:
        return self._objects.get((key, scope), {}).get(identity)

    def all(self, key: str, scope: Scope) -> list[Stored]:
        """The objects, oldest first."""
        found = self._objects.get((key, scope), {}).values()
        return sorted(found, key=lambda each: each.position)

    def identities(self, key: str, scope: Scope) -> list[str]:
        """The identities of the objects, oldest first."""
        found = self._objects.get((key, scope), {})
        return sorted(found, key=lambda each: found[each].position)

    def everywhere(self, key: str) -> Iterator[str]:
        """The identities of a collection's objects, whatever they belong to."""
        for (other, _), objects in self._objects.items():
            if other == key:
                yield from objects

    def put(
        self,
        key: str,
        scope: Scope,
        identity: str,
        value: dict[str, Json],
        upload: bytes | None = None,
    ) -> Stored:
        """Adds an object, or replaces it where it is."""
        objects = self._objects.setdefault((key, scope), {})
        before = objects.get(identity)
        self._made += 1
        stored = Stored(value, before.position if before else self._made, upload)
        objects[identity] = stored
        self._positions[key, scope, identity] = stored.position
        return stored

    def position(self, key: str, scope: Scope, identity: str) -> int | None:
        """Where an object stands or stood in the order of creation."""
        return self._positions.get((key, scope, identity))

    def remove(self, key: str, scope: Scope, identity: str) -> Stored | None:
        """Takes an object away, and all that belongs to it."""
        stored = self._objects.get((key, scope), {}).pop(identity, None)
        whole = (*scope, identity)
        for other, below in list(self._objects):
            if other.startswith(f"{key}/") and below[: len(whole)] == whole:
                del self._objects[other, below]
        return stored

"""Resources: groups of methods, with the types and groups below them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..errors import Complaints
from ..load import Source
from ..names import Casing, member
from .helpers import read_helpers
from .methods import Methods, deprecation
from .models import OURS, read_models
from .tree import Resource
from .values import items, named, optional, wanted


@dataclass
class Resources:
    """Reads resources; `skipped` fills with the operations that are not wanted."""

    casing: Casing
    helpers: Source | None
    complaints: Complaints
    skipped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def read(self, source: Source) -> tuple[Resource, ...]:
        """Those of the top, without `$shared` and `$client`."""
        return tuple(self._each((), source))

    def client(self, source: Source) -> Resource | None:
        """The methods of the client itself, as a resource without a path."""
        found = optional(source, "$client")
        if found is None or not wanted(found):
            self._skip(found)
            return None
        return self._resource((), found)

    def _each(self, path: tuple[str, ...], source: Source | None) -> Iterator[Resource]:
        for name, item in items(source):
            if not path and name in OURS:
                continue
            if isinstance(item.value, dict) and not wanted(item):
                self._skip(item)
            else:
                name = self.complaints.instead(name, self._name, name, item)
                yield self._resource((*path, name), item)

    def _name(self, name: str, source: Source) -> str:
        return member(named(name, source, self.casing))

    def _resource(self, path: tuple[str, ...], source: Source) -> Resource:
        # The client itself has too many such names for others to be safe.
        methods = Methods(self.casing, self.complaints, private=bool(path))
        methods.read(optional(source, "methods"), skipped=False)
        self.skipped += methods.skipped
        home = path or ("$client",)
        return Resource(
            path=path,
            models=tuple(
                read_models(
                    optional(source, "models"), self.casing, home, self.complaints
                )
            ),
            methods=tuple(methods.plain),
            helpers=tuple(
                read_helpers(optional(self.helpers, ".".join(path)), self.complaints)
            ),
            children=tuple(self._each(path, optional(source, "subresources"))),
            description=optional(source, "description"),
            location=source.location,
            aliases=tuple(methods.aliases),
            webhooks=tuple(methods.webhooks),
            deprecated=deprecation(source),
        )

    def _skip(self, source: Source | None) -> None:
        methods = Methods(self.casing, self.complaints)
        methods.read(optional(source, "methods"), skipped=True)
        self.skipped += methods.skipped
        for _, child in items(optional(source, "subresources")):
            self._skip(child)

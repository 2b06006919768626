"""The ways of choices: what may stand where one of several schemas has to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass, field

from .errors import Endless
from .keywords import schema_at, variants
from .load import Source
from .plain import MOST_STEPS, leads_too_far
from .resolve import is_ref

_NONE = frozenset[Source]()


@dataclass
class Ways:
    """Finds the ways of schemas' choices, given what a reference stands for.

    Many documents describe a base as the choice of what is made of it: `oneOf` of the
    base lists schemas whose `allOf` refers to the base. Such a schema is a way of its own
    base's choice.
    """

    target: Callable[[Source], Source]
    _found: dict[Source, Set[Source]] = field(default_factory=dict[Source, Set[Source]])

    def of(self, schema: Source) -> Set[Source]:
        """The ways of a schema's own choices, and all that those are made of."""
        if schema not in self._found:
            waiting, steps = list(_own(schema)), 0
            if not waiting:
                # One for all: an empty set takes as much as a schema does.
                self._found[schema] = _NONE
                return _NONE
            found = self._found[schema] = set[Source]()
            while waiting:
                steps += 1
                if steps > MOST_STEPS:
                    raise Endless(leads_too_far(schema.location).diagnostics)
                new = set(map(self.target, waiting)) - found
                found |= new
                waiting = [item for target in new for item in _made_of(target)]
        return self._found[schema]


def _made_of(schema: Source) -> Iterator[Source]:
    yield from variants(schema)
    yield from schema_at(schema, "allOf") or ()


def _own(schema: Source) -> Iterator[Source]:
    yield from variants(schema)
    for item in schema_at(schema, "allOf") or ():
        if not is_ref(item):
            yield from _own(item)

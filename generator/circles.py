"""Schemas that contain themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .composition import Composer
from .load import Source

# Where a `$ref` is a value and no reference.
_VALUES = frozenset({"example", "examples", "default", "enum", "const"})


@dataclass
class Circles:
    """Which schemas lead to themselves. What has a name ends a circle: it is referred to."""

    composer: Composer
    _below: dict[str, list[Source]] = field(default_factory=dict[str, list[Source]])
    _found: dict[str, bool] = field(default_factory=dict[str, bool])

    def leads_to_itself(self, schema: Source) -> bool:
        """Whether a schema contains itself, through none but unnamed ones."""
        if schema.pointer not in self._found:
            self._found[schema.pointer] = self._leads_to_itself(schema)
        return self._found[schema.pointer]

    def _leads_to_itself(self, schema: Source) -> bool:
        waiting, seen = [schema], set[str]()
        while waiting:
            for found in self._targets_below(waiting.pop()):
                if found.pointer == schema.pointer:
                    return True
                if found.pointer not in seen and self.composer.named(found) is None:
                    seen.add(found.pointer)
                    waiting.append(found)
        return False

    def _targets_below(self, schema: Source) -> list[Source]:
        if schema.pointer not in self._below:
            refs = list(_refs_below(schema))
            self._below[schema.pointer] = [self.composer.target(ref) for ref in refs]
        return self._below[schema.pointer]


def _refs_below(source: Source) -> Iterator[Source]:
    waiting = [source]
    while waiting:
        found = waiting.pop()
        if isinstance(found.value, list):
            waiting += found
        elif isinstance(found.value, dict):
            if isinstance(found.value.get("$ref"), str):
                yield found
            waiting += (
                item
                for key, item in found.items()
                if key not in _VALUES and isinstance(item.value, dict | list)
            )

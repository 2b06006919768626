"""Schemas that contain themselves."""

from __future__ import annotations

from dataclasses import dataclass, field

from .composition import Composer
from .leads import references
from .load import Source


@dataclass
class Circles:
    """Which schemas lead to themselves. What has a name ends a circle: it is referred to."""

    composer: Composer
    _below: dict[Source, list[Source]] = field(
        default_factory=dict[Source, list[Source]]
    )
    _found: dict[Source, bool] = field(default_factory=dict[Source, bool])

    def leads_to_itself(self, schema: Source) -> bool:
        """Whether a schema contains itself, through none but unnamed ones."""
        if schema not in self._found:
            self._found[schema] = self._leads_to_itself(schema)
        return self._found[schema]

    def _leads_to_itself(self, schema: Source) -> bool:
        waiting, seen = [schema], set[Source]()
        while waiting:
            for found in self._targets_below(waiting.pop()):
                if found == schema:
                    return True
                if found not in seen and self.composer.named(found) is None:
                    seen.add(found)
                    waiting.append(found)
        return False

    def _targets_below(self, schema: Source) -> list[Source]:
        if schema not in self._below:
            self._below[schema] = [
                self.composer.target(ref) for ref in references(schema)
            ]
        return self._below[schema]

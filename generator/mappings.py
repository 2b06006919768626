"""What discriminators say that does not fit the variants they are to tell apart.

Source: OpenAPI 3.1.1, 4.8.25 (Discriminator Object).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .instances import Said
from .plain import Json
from .targets import Targets

_COMPONENT = "#/components/schemas/"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FILES = (".json", ".yaml", ".yml")
_COMPOSING = ("allOf", "anyOf", "oneOf")
# Where a schema has one of these, a property may be declared elsewhere.
_OPEN = (*_COMPOSING, "$ref", "patternProperties", "then", "else", "dependentSchemas")


class Misfit(NamedTuple):
    """A code and what is wrong at a path below the schema of a choice."""

    code: str
    message: str
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mappings:
    """Judges the discriminators of one document."""

    targets: Targets

    def misfits(self, schema: Said) -> Iterator[Misfit]:
        """What the `discriminator` of a schema says that does not fit the schema."""
        said = schema["discriminator"]
        if not isinstance(said, dict):
            return
        choices = [
            each
            for key in ("oneOf", "anyOf")
            if isinstance(variants := schema.get(key), list)
            for each in variants
        ]
        yield from self._untold(said.get("propertyName"), choices)
        mapping = said.get("mapping")
        references = [
            each.get("$ref") if isinstance(each, dict) else None for each in choices
        ]
        led_to = self._led_to(references) if references else None
        for value, target in mapping.items() if isinstance(mapping, dict) else ():
            reference = _local(target)
            path = ("discriminator", "mapping", value)
            if reference is None:
                continue
            if not self.targets.is_there(reference):
                yield Misfit("bad-mapping", f"there is no schema `{target}`", path)
            elif led_to is not None and reference not in led_to:
                message = f"`{target}` is no variant of this choice"
                yield Misfit("bad-mapping", message, path)

    def _untold(self, name: Json | None, choices: Iterable[Json]) -> Iterator[Misfit]:
        """That variants do not have the property that is to tell them apart."""
        if not isinstance(name, str):
            return
        lacking = [each for each in choices if self._lacks(each, name)]
        if lacking:
            first, *others = map(_called, lacking)
            more = f" (nor do {len(others)} more)" if others else ""
            message = f"`{name}` is to tell the variants apart"
            message += f", and {first} does not have it{more}"
            path = ("discriminator", "propertyName")
            yield Misfit("undeclared-property", message, path)

    def _lacks(self, variant: Json, name: str) -> bool:
        seen = set[str]()
        said = variant
        while isinstance(said, dict) and isinstance(reference := said.get("$ref"), str):
            if reference in seen:
                return False
            seen.add(reference)
            said = dict(self.targets.component(reference))
        if not isinstance(said, dict) or any(key in said for key in _OPEN):
            return False
        declared, types = said.get("properties"), said.get("type")
        if isinstance(declared, dict) and declared:
            return name not in declared
        return isinstance(types, str) and types not in ("object", "null")

    def _led_to(self, choices: Iterable[Json]) -> set[str] | None:
        """What variants refer to, at once or in turn; None where it may be anything."""
        seen = set[str]()
        waiting = list(choices)
        while waiting:
            choice = waiting.pop()
            # What else a variant is made of is not looked into.
            said: Mapping[str, Json] = {}
            if isinstance(choice, str):
                said = self.targets.component(choice)
            if not said or any(key in said for key in _COMPOSING):
                return None
            if choice not in seen:
                seen.add(str(choice))
                waiting.append(said.get("$ref", choice))
        return seen


def _called(variant: Json) -> str:
    reference = variant.get("$ref") if isinstance(variant, dict) else None
    if isinstance(reference, str):
        return f"`{reference.rpartition('/')[2]}`"
    return "one of them"


def _local(target: Json) -> str | None:
    """What a mapping refers to in the same document, by name or by reference."""
    if not isinstance(target, str):
        return None
    if target.startswith("#/"):
        return target
    is_name = _NAME.fullmatch(target) and not target.endswith(_FILES)
    return f"{_COMPONENT}{target}" if is_name else None

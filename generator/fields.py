"""The fields of a class: the properties of an object, each with its type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from . import ir
from .composition import Composer
from .keywords import members
from .load import Source
from .names import Casing
from .places import Place, Typed
from .properties import in_order, in_role, names_of
from .shapes import Shape
from .text import Code, Text


@dataclass(frozen=True, slots=True)
class Fields:
    """Makes fields, given how all schemas that hold for a value become a type."""

    composer: Composer
    called: Callable[[Sequence[Source], Place], Typed]
    casing: Casing
    sorted_properties: bool

    def of(self, shape: Shape, place: Place) -> tuple[ir.Field, ...]:
        """The properties that count at a place, in the order that the settings want."""
        chosen = in_role(shape.properties, place.role, self.composer)
        complaints = self.composer.resolver.complaints
        names = names_of(chosen, place.role, self.casing, complaints)
        wires = in_order(chosen, shape.required) if self.sorted_properties else chosen
        return tuple(
            self._field(wire, names[wire], chosen[wire], wire in shape.required, place)
            for wire in wires
        )

    def _field(
        self,
        wire: str,
        name: Code,
        schemas: Sequence[Source],
        required: bool,
        place: Place,
    ) -> ir.Field:
        typed = self.called(schemas, place.below(wire))
        return ir.Field(
            wire=Text(wire),
            name=name,
            type=typed.type,
            required=required,
            nullable=typed.nullable,
            doc=self.composer.first_doc(schemas),
            location=schemas[0].location,
            deprecated=any(members(s).get("deprecated") is True for s in schemas),
        )

"""Choices that are types of their own, with names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import ir
from .collection import Models, insert
from .errors import Location
from .names import Casing
from .places import NestedNames, Place
from .text import NO_TEXT, Code, Text


@dataclass(frozen=True, slots=True)
class ChoiceNames:
    """Makes choices types of their own, among the models that have come up."""

    casing: Casing
    models: Models
    nested: NestedNames

    def named(
        self, choice: ir.Union, place: Place, doc: Text, location: Location, since: int
    ) -> ir.Ref | None:
        """The name of a choice that objects are in; None where it is spelt out in place.

        What it is between has come up `since` there were so many models.
        """
        classes = [kind for kind in choice.variants if self._is_class(kind)]
        if self.casing.brief:
            wanted = ir.Ref(place.module, place.class_name(self.casing))
            known = self.models.get(wanted)
            if known is not None and (known.type, known.doc) == (choice, doc):
                return wanted
            if not _needs_name(classes, wanted):
                return None
        elif not classes:
            return None
        ref = self.nested.ref(place)
        # It comes before its members, as readers meet it.
        model = ir.Model(ref, place.role, doc, location, type=choice)
        insert(self.models, since, model)
        return ref

    def whole(self, choice: ir.Union, place: Place, location: Location) -> ir.Ref:
        """The name of a choice: that of the place's module, where it is all of it."""
        *_, leaf = place.module
        ref = ir.Ref(place.module, Code(self.casing.pascal(leaf)))
        if place.path:
            ref = self.nested.ref(place)
        self.models[ref] = ir.Model(ref, "reply", NO_TEXT, location, type=choice)
        return ref

    def _is_class(self, kind: ir.Type) -> bool:
        return isinstance(kind, ir.Ref) and self.models[kind].type is None


def _needs_name(classes: Sequence[ir.Type], wanted: ir.Ref) -> bool:
    """Whether a choice with these classes is to have a name, and is not spelt out.

    One class beside scalars is plain to see, and a name that one of the classes has
    already would hide it.
    """
    names = {each.name for each in classes if isinstance(each, ir.Ref)}
    return len(classes) > 1 and wanted.name not in names

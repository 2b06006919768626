"""What two types have in common, where that is a type."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace

from . import ir
from .errors import Diagnostic, Excluded, SpecError
from .text import Text

_NARROWER = {
    "date": "string",
    "datetime": "string",
    "bytes": "string",
    "integer": "number",
}
_CLASSES: dict[str, type | tuple[type, ...]] = {
    "string": Text,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}


def meet(one: ir.Type, two: ir.Type) -> ir.Type | None:
    """The type of the values of both; None if there is none, or it cannot be said."""
    if one == two or isinstance(two, ir.Anything):
        return one
    if isinstance(one, ir.Anything):
        return two
    match one, two:
        case (ir.Union(), _) | (_, ir.Union()):
            return _of_unions(one, two)
        case ir.Scalar(kind=a), ir.Scalar(kind=b):
            if _NARROWER.get(a) == b:
                return one
            return two if _NARROWER.get(b) == a else None
        case (ir.Enum() as enum, ir.Scalar(kind=kind)) | (
            ir.Scalar(kind=kind),
            ir.Enum() as enum,
        ):
            return _of_enum(enum, kind)
        case ir.Enum(values=a), ir.Enum(values=b):
            theirs = {(type(value), value) for value in b}
            shared = tuple(value for value in a if (type(value), value) in theirs)
            return ir.Enum(shared) if shared else None
        case (ir.Tuple(items=items), other) | (other, ir.Tuple(items=items)):
            return meet(ir.Array(union_of(list(items)) or ir.ANYTHING), other)
        case ir.Array(item=a), ir.Array(item=b):
            item = meet(a, b)
            return ir.Array(item) if item is not None else None
        case ir.Map(value=a), ir.Map(value=b):
            value = meet(a, b)
            return ir.Map(value) if value is not None else None
        case (ir.Map(value=ir.Anything()), ir.Ref() as ref) | (
            ir.Ref() as ref,
            ir.Map(value=ir.Anything()),
        ):
            return ref
        case _:
            return None


def meet_of_all(
    models: Mapping[ir.Ref, ir.Model], kinds: Iterable[ir.Type]
) -> ir.Type | None:
    """What several types have in common; None for nothing."""
    common: ir.Type | None = ir.ANYTHING
    for kind in kinds:
        common = meet_of(models, common, kind) if common is not None else None
    return common


def meet_of(
    models: Mapping[ir.Ref, ir.Model], one: ir.Type, two: ir.Type
) -> ir.Type | None:
    """What two types have in common, also of those that have a name."""
    for kind, other in ((one, two), (two, one)):
        inner = models[kind].type if isinstance(kind, ir.Ref) else None
        if inner is not None and kind != other:
            found = meet(inner, other)
            return kind if found == inner else found
    return meet(one, two)


def are_apart(
    models: Mapping[ir.Ref, ir.Model], kind: ir.Type, wanted: Iterable[str]
) -> bool:
    """Whether no value of a type is of the `wanted` types of JSON, as far as is known."""
    found = _json_types(models, kind, set())
    numbers = {"number" if each == "integer" else each for each in wanted} - {"null"}
    return bool(found) and bool(numbers) and found.isdisjoint(numbers)


def _json_types(
    models: Mapping[ir.Ref, ir.Model], kind: ir.Type, seen: set[ir.Ref]
) -> frozenset[str]:
    """The types of JSON that a type's values have, null aside; none if it is not known."""
    match kind:
        case ir.Union(variants=variants):
            found = [_json_types(models, each, seen) for each in variants]
            known = all(found[n] or each == ir.NULL for n, each in enumerate(variants))
            return frozenset[str]().union(*found) if known else frozenset()
        case ir.Ref() if kind in seen:
            return frozenset()
        case ir.Ref():
            model = models[kind]
            if model.type is not None:
                return _json_types(models, model.type, {*seen, kind})
            # One that is being read has nothing yet.
            return frozenset({"object"} if model.fields or model.base else ())
        case ir.Enum(values=values):
            return frozenset(_json_type(each) for each in values if each is not None)
        case ir.Scalar(kind=name):
            wide = "number" if name == "integer" else _NARROWER.get(name, name)
            return frozenset({wide} - {"null"})
        case ir.Array() | ir.Tuple():
            return frozenset({"array"})
        case ir.Map():
            return frozenset({"object"})
        case ir.File():
            return frozenset({"string"})
        case ir.Anything():
            return frozenset()


def _json_type(value: Text | int | float | bool) -> str:
    if isinstance(value, Text):
        return "string"
    return "boolean" if isinstance(value, bool) else "number"


def _of_enum(enum: ir.Enum, kind: str) -> ir.Type | None:
    wanted = _CLASSES.get(_NARROWER.get(kind, kind) if kind != "integer" else kind)
    if wanted is None:
        return None
    fitting = tuple(
        value
        for value in enum.values
        if isinstance(value, wanted) and (wanted is bool or not isinstance(value, bool))
    )
    return ir.Enum(fitting) if fitting else None


def _of_unions(one: ir.Type, two: ir.Type) -> ir.Type | None:
    first = one.variants if isinstance(one, ir.Union) else (one,)
    second = two.variants if isinstance(two, ir.Union) else (two,)
    found = [meet(a, b) for a in first for b in second]
    return union_of([kind for kind in found if kind is not None])


def union_of(types: list[ir.Type], tag: Text | None = None) -> ir.Type | None:
    """One type for several; those inside of unions, and each only once."""
    flat: list[ir.Type] = []
    for kind in types:
        inner = kind.variants if isinstance(kind, ir.Union) else (kind,)
        flat += [item for item in inner if item not in flat]
    if ir.ANYTHING in flat:
        return ir.ANYTHING
    flat = _with_one_enum(flat)
    if len(flat) < 2:
        return flat[0] if flat else None
    tagged = tag is not None and all(isinstance(item, ir.Ref) for item in flat)
    return ir.Union(tuple(flat), tag) if tag and tagged else ir.Union(tuple(flat))


def _with_one_enum(types: list[ir.Type]) -> list[ir.Type]:
    """The types with the values of all enumerations in the first one's place."""
    values: dict[tuple[type, object], Text | int | float | bool | None] = {}
    for kind in types:
        if isinstance(kind, ir.Enum):
            values |= {(type(value), value): value for value in kind.values}
    found: list[ir.Type] = []
    for kind in types:
        if not isinstance(kind, ir.Enum):
            found.append(kind)
        elif values:
            found.append(ir.Enum(tuple(values.values())))
            values = {}
    return found


@dataclass
class Contradictions:
    """What becomes of schemas that have nothing in common that is a type.

    It rules out a way of a choice that is tried; else `warn` is told, and any value is
    taken: no client can know which of the schemas is meant.
    """

    warn: Callable[[Diagnostic], None]
    _rules_out: bool = False

    @contextmanager
    def ruling_out(self, rules_out: bool) -> Generator[None]:
        """Whether something is tried inside.

        What has a name is the same wherever it is used, so that is never tried.
        """
        before, self._rules_out = self._rules_out, rules_out
        try:
            yield
        finally:
            self._rules_out = before

    def of(self, error: SpecError) -> ir.Type:
        """What stands for schemas of which `error` tells. Raises Excluded in a trial."""
        if self._rules_out:
            raise Excluded(error.diagnostics)
        for each in error.diagnostics:
            message = f"{each.message}; any value is taken"
            self.warn(replace(each, message=message, severity="warning"))
        return ir.ANYTHING

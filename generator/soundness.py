"""What only the whole set of models shows: how they hang together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from . import ir
from .cycles import finished, knots
from .errors import Diagnostic, SpecError
from .plain import MOST_LEVELS, MOST_STEPS, leads_too_far, too_deep
from .text import Code, Text

Models = Mapping[ir.Ref, ir.Model]

# In references that are followed, for all models of one circle.
_MOST_WORK = 2_000_000


@dataclass(frozen=True, slots=True)
class TagTable:
    """Which variant of a union the values of its tag stand for.

    `name` is the tag's name in Python, which all variants share.
    """

    name: Code
    values: Mapping[Text, ir.Ref]


def tag_table(models: Models, union: ir.Union) -> TagTable | None:
    """How a union's tag tells its variants apart; None where it does not.

    It does if each variant is an object that has to have the tag, with constant values
    of its own. A union without such a tag is still a union.
    """
    if not union.tag:
        return None
    values: dict[Text, ir.Ref] = {}
    names: set[Code] = set()
    for variant in union.variants:
        item = _tag_of(models, variant, union.tag)
        if item is None or not isinstance(variant, ir.Ref):
            return None
        assert isinstance(item.type, ir.Enum)
        for value in item.type.values:
            if not isinstance(value, Text) or value in values:
                return None
            values[value] = variant
        names.add(item.name)
    return TagTable(names.pop(), values) if len(names) == 1 else None


def _tag_of(models: Models, variant: ir.Type, tag: Text) -> ir.Field | None:
    if not isinstance(variant, ir.Ref) or variant not in models:
        return None
    for item in all_fields(models, models[variant]):
        if item.wire == tag and isinstance(item.type, ir.Enum):
            return None if item.nullable or not item.required else item
    return None


def all_fields(models: Models, model: ir.Model) -> Iterator[ir.Field]:
    """The fields of a model, after those that it has from its bases."""
    own = {item.wire for item in model.fields}
    if model.base is not None and model.base in models:
        for item in all_fields(models, models[model.base]):
            if item.wire not in own:
                yield item
    yield from model.fields


def with_own_tags(models: Models) -> Iterator[ir.Model]:
    """The variants of unions that have their tag from a base, with it as their own."""
    changed: dict[ir.Ref, ir.Model] = {}
    for model in models.values():
        for union in unions_of(model):
            if union.tag and tag_table(models, union):
                for variant in union.variants:
                    found = _with_own(models, variant, union.tag)
                    changed |= {found.ref: found} if found else {}
    yield from changed.values()


def _with_own(models: Models, variant: ir.Type, tag: Text) -> ir.Model | None:
    item = _tag_of(models, variant, tag)
    if item is None or not isinstance(variant, ir.Ref):
        return None
    model = models[variant]
    if any(own.wire == tag for own in model.fields):
        return None
    return model._replace(fields=(item, *model.fields))


def unions_of(model: ir.Model) -> Iterator[ir.Union]:
    """The unions that a model's own types consist of."""
    for kind in _types(model):
        for each in _types_in(kind):
            if isinstance(each, ir.Union):
                yield each


def refs_of(model: ir.Model) -> Iterator[ir.Ref]:
    """The models that a model's own source names, in the order of its fields."""
    if model.base is not None:
        yield model.base
    for kind in _types(model):
        yield from refs_in(kind)


def without_circles(models: Models) -> Iterator[ir.Model]:
    """The models that are choices of themselves, with what else they are choices of.

    What leads back to itself through choices alone has a value only where one of the
    others on the circle has it, so all of them are one choice. Raises SpecError where
    there is nothing else.
    """
    choices = {
        ref: list(_choices(model.type))
        for ref, model in models.items()
        if model.type is not None
    }
    edges = {
        ref: [kind for kind in kinds if isinstance(kind, ir.Ref)]
        for ref, kinds in choices.items()
    }
    empty: list[Diagnostic] = []
    for ref, knot in knots(edges).items():
        model = models[ref]
        others = sorted(knot - {ref}, key=lambda each: (each.module, each.name))
        every = (kind for each in (ref, *others) for kind in choices[each])
        variants = tuple(dict.fromkeys(kind for kind in every if kind not in knot))
        union = model.type if isinstance(model.type, ir.Union) else ir.Union(())
        match variants:
            case ():
                hint = "say what else it may be"
                message = "the schema is a choice of nothing but itself"
                empty.append(Diagnostic("circular-ref", message, model.location, hint))
            case (only,):
                yield model._replace(type=only)
            case _:
                yield model._replace(type=replace(union, variants=variants))
    if empty:
        raise SpecError(empty)


def _choices(kind: ir.Type) -> Iterator[ir.Type]:
    if not isinstance(kind, ir.Union):
        yield kind
        return
    for variant in kind.variants:
        yield from _choices(variant)


def refuse_deep(models: Models) -> None:
    """Refuses types in types that no Python would read, and no person.

    Raises SpecError at the model that has them.
    """
    steps = _steps(models)
    for model in models.values():
        if steps[model.ref] > MOST_STEPS:
            raise leads_too_far(model.location)
        waiting = [(kind, 1) for kind in _types(model)]
        while waiting:
            kind, level = waiting.pop()
            if level > MOST_LEVELS:
                raise too_deep(model.location)
            match kind:
                case ir.Union(variants=variants) | ir.Tuple(items=variants):
                    waiting += [(item, level + 1) for item in variants]
                case ir.Array(item=inner) | ir.Map(value=inner):
                    waiting.append((inner, level + 1))
                case _:
                    pass


def _steps(models: Models) -> Mapping[ir.Ref, int]:
    """How many models lead from each to the next, at most, before one comes again."""
    edges = {ref: list(refs_of(model)) for ref, model in models.items()}
    circles = knots(edges)
    steps = dict[ir.Ref, int]()
    for circle in set(circles.values()):
        steps |= dict.fromkeys(circle, _steps_around(circle, edges))
    for ref in finished(edges):
        if ref not in steps:
            steps[ref] = 1 + max((steps.get(each, 0) for each in edges[ref]), default=0)
    return steps


def _steps_around(
    circle: frozenset[ir.Ref], edges: Mapping[ir.Ref, Collection[ir.Ref]]
) -> int:
    """How many models lead on, at most, from one of a circle.

    They are met as pydantic meets them, from each that may be the first one. Of very many,
    not all are tried: each leads to all others, by ways that are much the same.
    """
    most, work = 0, 0
    for start in sorted(circle, key=lambda ref: (ref.module, ref.name)):
        steps, followed = _steps_from(start, edges)
        most, work = max(most, steps), work + followed
        if most > MOST_STEPS or work > _MOST_WORK:
            break
    return most


def _steps_from(
    start: ir.Ref, edges: Mapping[ir.Ref, Collection[ir.Ref]]
) -> tuple[int, int]:
    """The same from one model, with how many references were followed to tell."""
    seen, way = {start}, [iter(edges[start])]
    most, followed = 1, 0
    while way and most <= MOST_STEPS:
        for ref in way[-1]:
            followed += 1
            if ref in edges and ref not in seen:
                seen.add(ref)
                way.append(iter(edges[ref]))
                most = max(most, len(way))
                break
        else:
            way.pop()
    return most, followed


def module_knots(
    models: Models,
) -> Mapping[tuple[Code, ...], frozenset[tuple[Code, ...]]]:
    """The modules that need each other, each with all of its circle."""
    needs: dict[tuple[Code, ...], set[tuple[Code, ...]]] = defaultdict(set)
    for ref, model in models.items():
        needs[ref.module] |= {item.module for item in refs_of(model)} - {ref.module}
    return knots(needs)


def with_late_fields(models: Models) -> Iterator[ir.Model]:
    """Models with those fields of a base again whose types it is made before.

    pydantic looks for what is still missing in the module of the class itself.
    """
    circles = knots({ref: set(refs_of(each)) for ref, each in models.items()})
    modules = module_knots(models)
    done: dict[ir.Ref, ir.Model] = {}

    def late(model: ir.Model) -> Iterator[ir.Field]:
        here, circle = model.ref.module, circles.get(model.ref, frozenset())
        others = modules.get(here, frozenset()) - {here}
        for item in model.fields:
            found = [ref for ref in refs_in(item.type) if ref != model.ref]
            if any(ref.module in others or ref in circle for ref in found):
                yield item
        base = models.get(model.base) if model.base else None
        if base is not None and base.ref.module == here:
            yield from late(base)

    def whole(model: ir.Model) -> ir.Model:
        if model.ref not in done:
            base = models.get(model.base) if model.base else None
            own = {item.name for item in model.fields}
            apart = base is not None and base.ref.module != model.ref.module
            above = late(whole(base)) if base is not None and apart else ()
            again = tuple(item for item in above if item.name not in own)
            fields = (*again, *model.fields)
            done[model.ref] = model._replace(fields=fields) if again else model
        return done[model.ref]

    for model in models.values():
        if whole(model) is not model:
            yield done[model.ref]


def _types(model: ir.Model) -> list[ir.Type]:
    found = [item.type for item in model.fields]
    return found + [kind for kind in (model.type, model.extra) if kind is not None]


def refs_in(kind: ir.Type) -> list[ir.Ref]:
    """The models that a type names."""
    return [each for each in _types_in(kind) if isinstance(each, ir.Ref)]


# Most types are one of these, and have nothing to be looked through.
_SIMPLE = frozenset({ir.Anything, ir.Enum, ir.File, ir.Ref, ir.Scalar})


def _types_in(kind: ir.Type) -> list[ir.Type]:
    """A type, and all that it is made of."""
    if type(kind) in _SIMPLE:
        return [kind]
    match kind:
        case ir.Union(variants=variants) | ir.Tuple(items=variants):
            return [kind, *(each for item in variants for each in _types_in(item))]
        case ir.Array(item=inner) | ir.Map(value=inner):
            return [kind, *_types_in(inner)]
        case _:
            return [kind]

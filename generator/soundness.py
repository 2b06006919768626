"""What only the whole set of models shows: whether they fit together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from . import ir
from .errors import refuse
from .text import Code, Text

Models = Mapping[ir.Ref, ir.Model]


def refuse_unsound(models: Models) -> None:
    """Raises SpecError for models that no client could be exact about."""
    _refuse_unclear_tags(models)
    _refuse_circular_modules(models)


def _refuse_unclear_tags(models: Models) -> None:
    """Each variant has to be an object whose tag has constant values of its own."""
    for model in models.values():
        for union in (kind for kind in _types(model) if isinstance(kind, ir.Union)):
            if not union.tag:
                continue
            values = [_tag_values(models, item, union.tag) for item in union.variants]
            flat = [value for found in values for value in found]
            if not all(values) or len(set(flat)) != len(flat):
                raise refuse(
                    "unclear-discriminator",
                    f"`{union.tag.value}` does not tell the variants apart",
                    model.location,
                    "give it a `const` or an `enum` of its own in each variant, and"
                    " list the variants under `models` in the settings",
                )


def _tag_values(models: Models, variant: ir.Type, tag: Text) -> list[Text]:
    fields = models[variant].fields if isinstance(variant, ir.Ref) else ()
    for item in fields:
        if item.wire == tag and isinstance(item.type, ir.Enum):
            return [value for value in item.type.values if isinstance(value, Text)]
    return []


def _refuse_circular_modules(models: Models) -> None:
    needs: dict[tuple[Code, ...], set[tuple[Code, ...]]] = defaultdict(set)
    for ref, model in models.items():
        found = {kind.module for kind in _types(model) if isinstance(kind, ir.Ref)}
        needs[ref.module] |= found - {ref.module}
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        circle: list[tuple[Code, ...]] = error.args[1]
        first = next(model for ref, model in models.items() if ref.module == circle[0])
        names = " -> ".join(f"`{'.'.join(module)}`" for module in circle)
        raise refuse(
            "unsupported",
            f"schemas of several modules that contain each other ({names}) are not"
            " supported yet",
            first.location,
            "list only one of them under `models` in the settings",
        ) from None


def _types(model: ir.Model) -> Iterator[ir.Type]:
    """Every type in a model, inner ones too."""
    waiting = [model.type] if model.type else [item.type for item in model.fields]
    while waiting:
        kind = waiting.pop()
        yield kind
        match kind:
            case ir.Union(variants=variants):
                waiting += variants
            case ir.Array(item=inner) | ir.Map(value=inner):
                waiting.append(inner)
            case _:
                pass

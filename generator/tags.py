"""The tags of unions: what a discriminator says of them is said by the variants' fields.

OpenAPI leaves a tag a mere string in the schemas, and says beside the choice which value
stands for which of them. With these values as the types of the fields, a reply is read
as the right variant, and type checkers tell the variants apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from . import ir
from .soundness import all_fields, unions_of
from .text import Text

Tags = Mapping[ir.Ref, Mapping[Text, ir.Type]]
"""What becomes of the tags of classes, by the class and the tag's name."""


def with_tags(models: Mapping[ir.Ref, ir.Model]) -> dict[ir.Ref, ir.Model]:
    """The models, with the tags that discriminators give to them, in the same order.

    A class that has such a tag from another one has it by itself, with all that it had
    from there: the values of the one are not those of the other.
    """
    tags = {
        ref: dict(_narrower(models, models[ref], wanted))
        for ref, wanted in _wanted(models).items()
    }
    return {ref: _tagged(models, model, tags) for ref, model in models.items()}


def _wanted(
    models: Mapping[ir.Ref, ir.Model],
) -> Mapping[ir.Ref, Mapping[Text, Sequence[Text]]]:
    """The values of tags, by the variant and the tag's name."""
    found: dict[ir.Ref, dict[Text, list[Text]]] = {}
    for model in models.values():
        for union in unions_of(model):
            for ref, value in union.tags:
                values = found.setdefault(ref, {}).setdefault(union.tag, [])
                values += [value] if value not in values else []
    return found


def _narrower(
    models: Mapping[ir.Ref, ir.Model],
    model: ir.Model,
    wanted: Mapping[Text, Sequence[Text]],
) -> Iterator[tuple[Text, ir.Type]]:
    for item in all_fields(models, model):
        kind = _narrowed(models, item.type, wanted.get(item.wire, ()))
        if kind is not None:
            yield item.wire, kind


def _narrowed(
    models: Mapping[ir.Ref, ir.Model], kind: ir.Type, values: Sequence[Text]
) -> ir.Type | None:
    """The type of a tag that only has these values; None if it says as much, or more."""
    while isinstance(kind, ir.Ref) and (inner := models[kind].type) is not None:
        kind = inner
    match kind:
        case ir.Scalar(kind="string") if values:
            return ir.Enum(tuple(values))
        case ir.Enum(values=known):
            fitting = tuple(value for value in values if value in known)
            return ir.Enum(fitting) if 0 < len(fitting) < len(known) else None
        case _:
            return None


def _tagged(models: Mapping[ir.Ref, ir.Model], model: ir.Model, tags: Tags) -> ir.Model:
    own = tags.get(model.ref, {})
    changed = own.keys() | {
        tag for base in _bases(models, model) for tag in tags.get(base, {})
    }
    fields, base = model.fields, model.base
    if not changed <= {item.wire for item in fields}:
        fields, base = tuple(all_fields(models, model)), None
    fields = tuple(
        item._replace(type=own[item.wire]) if item.wire in own else item
        for item in fields
    )
    return model._replace(fields=fields, base=base) if changed else model


def _bases(models: Mapping[ir.Ref, ir.Model], model: ir.Model) -> Iterator[ir.Ref]:
    while model.base is not None:
        yield model.base
        model = models[model.base]

"""Which values of a form are files, or have files in them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from . import ir

Models = Mapping[ir.Ref, ir.Model]


def holds_file(
    kind: ir.Type, models: Models, above: frozenset[ir.Ref] = frozenset()
) -> bool:
    """Whether there is a file in a value of this type, however deep."""
    match kind:
        case ir.File():
            return True
        case ir.Array(item=inner) | ir.Map(value=inner):
            return holds_file(inner, models, above)
        case ir.Union(variants=variants):
            return any(holds_file(item, models, above) for item in variants)
        case ir.Ref() if kind not in above and kind in models:
            model = models[kind]
            parts = [model.type] if model.type else [f.type for f in model.fields]
            return any(holds_file(part, models, above | {kind}) for part in parts)
        case _:
            return False


def without_files(kind: ir.Type) -> ir.Type:
    """The same in JSON, which has no place for bytes: a text for each file."""
    match kind:
        case ir.File():
            return ir.Scalar("string")
        case ir.Array(item=inner):
            return ir.Array(without_files(inner))
        case ir.Map(value=inner):
            return ir.Map(without_files(inner))
        case ir.Union(variants=variants):
            distinct = dict.fromkeys(without_files(item) for item in variants)
            return replace(kind, variants=tuple(distinct))
        case _:
            return kind


def may_be_text(kind: ir.Type, models: Models, depth: int = 0) -> bool:
    """Whether a value of this type, or an item of it, may be a plain field of a form."""
    match kind:
        case ir.Scalar(kind=scalar) if scalar != "null":
            return True
        case ir.Enum():
            return True
        case ir.Array(item=inner):
            return may_be_text(inner, models, depth)
        case ir.Union(variants=variants):
            return any(may_be_text(item, models, depth) for item in variants)
        case ir.Ref() if kind in models and depth < 8:
            alias = models[kind].type
            return alias is not None and may_be_text(alias, models, depth + 1)
        case _:
            return False

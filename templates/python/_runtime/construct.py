"""Models from Python values, as tolerantly as from replies."""

from __future__ import annotations

from typing import Annotated, Any, cast, get_args, get_origin

from pydantic import ValidationError
from pydantic_core import CoreSchema, SchemaValidator

from .decode import build_validator
from .guards import is_list, is_tuple
from .tolerant import tolerant_schema

__all__ = ["BUILDERS", "construct"]

BUILDERS: dict[Any, SchemaValidator] = {}
"""What makes values of a type, by the type, once it has been needed."""


def construct(kind: Any, value: object) -> Any:
    """Give a value as what a type describes, as far as it is that.

    Dictionaries become models, texts become dates; what does not fit stays what it is,
    and nothing is turned from one plain type into another.
    """
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    builder = BUILDERS.get(kind)
    if builder is None:
        builder = BUILDERS[kind] = build_validator(kind, _exact)
    try:
        return builder.validate_python(value)
    except ValidationError:
        return value


# Whatever has a form of its own in JSON is not converted.
_PLAIN = frozenset(
    {"bool", "int", "float", "str", "bytes", "list", "tuple", "set", "frozenset"}
)


def _exact(schema: CoreSchema) -> CoreSchema:
    return cast("CoreSchema", _demanding(tolerant_schema(schema)))


def _demanding(node: Any) -> Any:
    if isinstance(node, dict):
        copy = {k: _demanding(v) for k, v in cast("dict[str, Any]", node).items()}
        # Not all that has a type is a part of the schema: fields may have this name.
        if isinstance(kind := copy.get("type"), str) and kind in _PLAIN:
            copy["strict"] = True
        return copy
    if is_list(node):
        return [_demanding(item) for item in node]
    if is_tuple(node):
        return tuple(_demanding(item) for item in node)
    return node

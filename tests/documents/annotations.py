"""Reads what the client's code says of its types, by the paths of the facts."""

from __future__ import annotations

import collections.abc as abc
import os
import types
import typing
from dataclasses import dataclass
from typing import IO, Annotated, Any, Literal, NotRequired, Required, Union

from openai_vector_stores import (
    AsyncBinaryAPIResponse,
    BaseModel,
    BinaryAPIResponse,
    Omit,
)

JSON_TYPES: dict[Any, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    list: "array",
    abc.Sequence: "array",
    abc.Iterable: "array",
    dict: "object",
    abc.Mapping: "object",
    bytes: "binary",
    # The other forms that the content of a file can have.
    IO: "binary",
    os.PathLike: "binary",
    tuple: "binary",
    BinaryAPIResponse: "binary",
    AsyncBinaryAPIResponse: "binary",
}


@dataclass(frozen=True)
class TypeNode:
    """An annotation where it stands: on an argument, on a field, on what is returned."""

    annotation: Any
    required: bool = False

    @property
    def types(self) -> set[str]:
        return {_json_type(variant) for variant in self._variants}

    @property
    def nullable(self) -> bool:
        return type(None) in _union(self.annotation)

    @property
    def omittable(self) -> bool:
        return Omit in _union(self.annotation)

    @property
    def enum(self) -> list[Any] | None:
        literals = [v for v in self._variants if typing.get_origin(v) is Literal]
        return [value for v in literals for value in typing.get_args(v)] or None

    def fields(self) -> dict[str, TypeNode]:
        """Give the fields of an object that is no union."""
        (variant,) = self._variants
        return _fields(variant)

    def field(self, name: str) -> TypeNode:
        (node,) = (f[name] for v in self._variants if name in (f := _fields(v)))
        return node

    def variant(self, tag: str) -> TypeNode:
        (chosen,) = (v for v in self._variants if tag in (_tags(v) or []))
        return TypeNode(chosen)

    def items(self) -> TypeNode:
        (array,) = (v for v in self._variants if _json_type(v) == "array")
        return TypeNode(typing.get_args(array)[0])

    def values(self) -> TypeNode:
        (map_,) = (
            v for v in self._variants if typing.get_origin(v) in (dict, abc.Mapping)
        )
        return TypeNode(typing.get_args(map_)[1])

    @property
    def _variants(self) -> list[Any]:
        left_out = (type(None), Omit)
        return [v for v in _union(self.annotation) if v not in left_out]


def _union(annotation: Any) -> list[Any]:
    """Take an annotation apart into those that it admits."""
    origin = typing.get_origin(annotation)
    if origin in (Annotated, NotRequired, Required):
        return _union(typing.get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [a for part in typing.get_args(annotation) for a in _union(part)]
    return [annotation]


def _json_type(annotation: Any) -> str:
    if _is_model(annotation) or typing.is_typeddict(annotation):
        return "object"
    origin = typing.get_origin(annotation)
    if origin is Literal:
        (name,) = {JSON_TYPES[type(value)] for value in typing.get_args(annotation)}
        return name
    return JSON_TYPES[origin or annotation]


def _fields(annotation: Any) -> dict[str, TypeNode]:
    if _is_model(annotation):
        fields = annotation.model_fields.items()
        return {n: TypeNode(f.annotation, f.is_required()) for n, f in fields}
    if typing.is_typeddict(annotation):
        hints = typing.get_type_hints(annotation, include_extras=True)
        return {n: TypeNode(h, _is_demanded(annotation, h)) for n, h in hints.items()}
    return {}


def _is_demanded(class_: Any, hint: Any) -> bool:
    # Not __required_keys__: postponed annotations hide NotRequired from it.
    origin = typing.get_origin(hint)
    return origin is Required or (class_.__total__ and origin is not NotRequired)


def _tags(annotation: Any) -> list[Any] | None:
    tag = _fields(annotation).get("type")
    return tag.enum if tag else None


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)

"""Questions about type annotations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import UnionType
from typing import Annotated, Any, Generic, TypeVar, Union, cast, get_args, get_origin

from typing_extensions import Required, TypeAliasType, get_original_bases

__all__ = [
    "extract_type_arg",
    "extract_type_var_from_base",
    "is_annotated_type",
    "is_iterable_type",
    "is_list_type",
    "is_required_type",
    "is_sequence_type",
    "is_type_alias_type",
    "is_union_type",
    "strip_annotated_type",
]


def is_annotated_type(typ: Any) -> bool:
    """Say whether this is `Annotated[...]`."""
    return get_origin(typ) is Annotated


def is_required_type(typ: Any) -> bool:
    """Say whether this is `Required[...]`."""
    return get_origin(typ) is Required


def is_list_type(typ: Any) -> bool:
    """Say whether this is `list`, with a type of its items or without."""
    return (get_origin(typ) or typ) is list


def is_sequence_type(typ: Any) -> bool:
    """Say whether this is `Sequence`, with a type of its items or without."""
    return (get_origin(typ) or typ) is Sequence


def is_iterable_type(typ: Any) -> bool:
    """Say whether this is `Iterable`, with a type of its items or without."""
    return (get_origin(typ) or typ) is Iterable


def is_union_type(typ: Any) -> bool:
    """Say whether this is a union, in either spelling."""
    return get_origin(typ) in (Union, UnionType)


def is_type_alias_type(typ: Any) -> bool:
    """Say whether this was made by a `type` statement, or by `TypeAliasType`."""
    return isinstance(get_origin(typ) or typ, _ALIASES)


def strip_annotated_type(typ: Any) -> Any:
    """Give what is inside `Annotated[...]` and `Required[...]`, however often."""
    while is_annotated_type(typ) or is_required_type(typ):
        typ = get_args(typ)[0]
    return typ


def extract_type_arg(typ: Any, index: int) -> Any:
    """Give one of the arguments of a generic type.

    Raises:
        RuntimeError: There is none at this place.
    """
    arguments = get_args(typ)
    if index >= len(arguments):
        raise RuntimeError(
            f"Expected type {typ} to have a type argument at index {index} but it did not"
        )
    return arguments[index]


def extract_type_var_from_base(
    typ: Any,
    *,
    generic_bases: tuple[type, ...],
    index: int,
    failure_message: str | None = None,
) -> Any:
    """Give what a type has put in place of a parameter of one of its generic bases.

    With `class Names(List[str])` and `List` as a base, that is `str` at index 0.

    Raises:
        TypeError: None of the bases is there, or it was left without arguments.
    """
    found = _argument(typ, generic_bases, index)
    if found is None:
        raise TypeError(
            failure_message
            or f"Could not resolve the type argument {index} of {generic_bases} in {typ}"
        )
    return found


# ---- The inside ----------------------------------------------------------------------


def _aliases() -> tuple[type, ...]:
    """Give the classes of aliases: before Python 3.14 there may be two of them."""
    import typing

    found = (TypeAliasType, getattr(typing, "TypeAliasType", TypeAliasType))
    return cast("tuple[type, ...]", found)


_ALIASES = _aliases()


def _argument(typ: Any, wanted: tuple[type, ...], index: int) -> Any:
    origin = get_origin(typ) or typ
    if origin in wanted:
        arguments = get_args(typ)
        return arguments[index] if index < len(arguments) else None
    given = dict(zip(_parameters(origin), get_args(typ), strict=False))
    for base in get_original_bases(cast("type", origin)):
        if (get_origin(base) or base) in (object, Generic):
            continue
        found = _argument(base, wanted, index)
        if found is not None:
            return given.get(found, found)
    return None


def _parameters(origin: Any) -> tuple[TypeVar, ...]:
    return getattr(origin, "__parameters__", ())

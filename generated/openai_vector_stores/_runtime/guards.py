"""Tests for the kind of a value, in a form that type checkers can follow."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence, Set
from typing import Any, TypeGuard

__all__ = ["is_collection", "is_list", "is_mapping", "is_tuple"]


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Say whether this is a list, of whatever."""
    return isinstance(value, list)


def is_tuple(value: object) -> TypeGuard[tuple[Any, ...]]:
    """Say whether this is a tuple, of whatever."""
    return isinstance(value, tuple)


def is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Say whether this is a mapping; that its keys are strings is taken on trust."""
    return isinstance(value, Mapping)


def is_collection(value: object) -> TypeGuard[Collection[Any]]:
    """Say whether this is a sequence or a set, and no string: a list in JSON's terms."""
    kinds = (Sequence, Set)
    return isinstance(value, kinds) and not isinstance(value, (str, bytes, bytearray))

"""Arguments in the form of the API, by their annotations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from .._runtime.transform import PropertyInfo
from .._runtime.transform import transform as _transform

__all__ = [
    "PropertyInfo",
    "async_maybe_transform",
    "async_transform",
    "maybe_transform",
    "transform",
]

_T = TypeVar("_T")


def transform(data: _T, expected_type: object) -> _T:
    """Give a value in the form of the API: keys renamed, dates and files as text."""
    return cast("_T", _transform(data, expected_type))


def maybe_transform(data: object, expected_type: object) -> Any:
    """Do the same, and give None for None."""
    return None if data is None else _transform(data, expected_type)


async def async_transform(data: _T, expected_type: object) -> _T:
    """Do what `transform` does; files are read without another thread."""
    return transform(data, expected_type)


async def async_maybe_transform(
    data: Mapping[str, object] | list[Any] | None, expected_type: object
) -> Any:
    """Do what `maybe_transform` does."""
    return maybe_transform(data, expected_type)

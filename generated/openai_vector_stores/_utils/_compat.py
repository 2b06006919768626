"""Questions about types that have different answers in different versions of Python."""

from __future__ import annotations

from typing import Any, Literal, get_args, get_origin

from typing_extensions import is_typeddict

from ._typing import is_union_type as is_union

__all__ = ["get_args", "get_origin", "is_literal_type", "is_typeddict", "is_union"]


def is_literal_type(typ: Any) -> bool:
    """Say whether this is `Literal[...]`."""
    return get_origin(typ) is Literal

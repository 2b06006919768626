from __future__ import annotations

from typing_extensions import TypeAliasType

__all__ = ["Value"]


# pyright: reportInvalidTypeForm=false
Value = TypeAliasType("Value", "str | Pet")


# Modules that need this one come after it.
from .pet import Pet  # noqa: E402

from __future__ import annotations

from typing_extensions import TypeAlias

from .maybe_part import MaybePart

__all__ = ["Choice"]


Choice: TypeAlias = MaybePart | bool

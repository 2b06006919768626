from __future__ import annotations

from typing_extensions import TypeAlias

__all__ = ["Labels"]


Labels: TypeAlias = dict[str, str]
"""Labels."""

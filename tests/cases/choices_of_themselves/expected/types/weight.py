from __future__ import annotations

from typing_extensions import TypeAlias

__all__ = ["Weight"]


Weight: TypeAlias = int

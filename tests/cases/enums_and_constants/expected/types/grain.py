from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["Grain"]


Grain: TypeAlias = Literal["rye", "wheat"]
"""A grain with a name."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["Unit"]


Unit: TypeAlias = Literal["grams", "ounces"]
"""What is weighed in."""

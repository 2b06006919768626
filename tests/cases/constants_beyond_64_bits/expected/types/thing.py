from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    more: int | None = None
    most: Literal[9223372036854775807] | None = None
    some: Literal[1] | int | None = None

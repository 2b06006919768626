from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    name: Literal["a"] | None = None

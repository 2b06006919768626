from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["First"]


class First(BaseModel):
    kind: Literal["the.first"]
    a: str | None = None

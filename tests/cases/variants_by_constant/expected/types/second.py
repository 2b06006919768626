from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Second"]


class Second(BaseModel):
    kind: Literal["the-second"]
    a: str | None = None

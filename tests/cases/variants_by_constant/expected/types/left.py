from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Left"]


class Left(BaseModel):
    kind: Literal["right"]
    a: str | None = None

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Plain"]


class Plain(BaseModel):
    kind: Literal["Plain"]
    a: str | None = None

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Exact"]


class Exact(BaseModel):
    free: object | None = None
    kind: Literal["a", "b"] | None = None

from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    listed: None
    values: dict[str, None]
    choice: Literal["a"] | None = None
    either: None = None
    items: list[None] | None = None
    nothing: None = None

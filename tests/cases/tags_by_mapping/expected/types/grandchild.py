from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Grandchild"]


class Grandchild(BaseModel):
    role: Literal["grandchild"]
    name: str | None = None
    toy: str | None = None
    cradle: str | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Tree"]


class Tree(BaseModel):
    children: list[Tree] | None = None
    up: Tree | None = None

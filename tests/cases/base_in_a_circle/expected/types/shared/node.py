from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Node", "Inner"]


class Node(BaseModel):
    inner: Inner | None = None
    name: str | None = None
    parent: Node | None = None
    tree: Tree | None = None


class Inner(BaseModel):
    name: str | None = None
    node: Node | None = None


# Modules that need this one come after it.
from .tree import Tree  # noqa: E402

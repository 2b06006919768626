from __future__ import annotations

from .shared.node import Inner, Node
from .shared.tree import Tree

__all__ = ["Leaf"]


class Leaf(Node):
    inner: Inner | None = None
    tree: Tree | None = None
    colour: str | None = None

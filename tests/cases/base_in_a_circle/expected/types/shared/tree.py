from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Tree"]


class Tree(BaseModel):
    nodes: list[Node] | None = None


# Modules that need this one come after it.
from .node import Node  # noqa: E402

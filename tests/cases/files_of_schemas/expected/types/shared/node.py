from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Node"]


class Node(BaseModel):
    """A node of a tree, called as a keyword for what is no schema."""

    default: Node | None = None
    """A node of a tree, called as a keyword for what is no schema."""

    value: Value | None = None


# Modules that need this one come after it.
from .value import Value  # noqa: E402

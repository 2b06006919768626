from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Owner"]


class Owner(BaseModel):
    """Somebody with pets."""

    example: Node | None = None
    """A node of a tree, called as a keyword for what is no schema."""

    name: str | None = None
    pets: list[Pet] | None = None


# Modules that need this one come after it.
from .node import Node  # noqa: E402
from .pet import Pet  # noqa: E402

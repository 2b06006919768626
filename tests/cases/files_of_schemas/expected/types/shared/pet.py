from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Pet"]


class Pet(BaseModel):
    """A pet."""

    id: str | None = None

    friend: Pet | None = None
    """A pet."""

    owner: Owner | None = None
    """Somebody with pets."""


# Modules that need this one come after it.
from .owner import Owner  # noqa: E402

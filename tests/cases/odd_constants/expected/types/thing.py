from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    part: dict[str, object] | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Thing"]


class Thing(BaseModel):
    """A thing."""

    maker: Maker | None = None
    parts: list[Thing] | None = None
    whole: Thing | None = None


# Modules that need this one come after it.
from .maker import Maker  # noqa: E402

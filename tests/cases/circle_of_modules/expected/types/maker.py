from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Maker"]


class Maker(BaseModel):
    things: dict[str, Thing] | None = None


# Modules that need this one come after it.
from .thing import Thing  # noqa: E402

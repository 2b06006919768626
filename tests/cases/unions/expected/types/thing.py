from __future__ import annotations

from .._runtime.models import BaseModel
from .filling import Filling
from .jam import Jam

__all__ = ["Thing", "Inline"]


class Inline(BaseModel):
    deep: bool | None = None


class Thing(BaseModel):
    """A thing."""

    filling: Filling
    """What is inside."""

    inline: str | list[str] | Inline | None = None
    single: str | None = None
    without_tag: Jam | int | None = None

from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .choice import Choice
from .maybe_part import MaybePart
from .part import Part

__all__ = ["Thing", "OfTarget"]


OfTarget: TypeAlias = MaybePart | int


class Thing(BaseModel):
    """A thing."""

    listed: list[Choice | None]
    of_choice: Choice | None
    of_null: Part | None
    of_target: OfTarget | None
    of_variant: str | int | None
    typed: Part | None

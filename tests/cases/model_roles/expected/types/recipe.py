from __future__ import annotations

from .._runtime.models import BaseModel
from .shared.money import Money
from .step import Step
from .unit import Unit

__all__ = ["Recipe"]


class Recipe(BaseModel):
    """A recipe; it goes both ways."""

    steps: list[Step]

    unit: Unit
    """What is weighed in."""

    cost: Money | None = None

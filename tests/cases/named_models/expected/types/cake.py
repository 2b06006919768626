from __future__ import annotations

from .._runtime.models import BaseModel
from .shared.price import Price
from .topping import Topping

__all__ = ["Cake", "Shape"]


class Shape(BaseModel):
    """Not named in the settings."""

    corners: int | None = None


class Cake(BaseModel):
    """A cake, with [every] detail."""

    price: Price
    """What it costs."""

    toppings: list[Topping]

    shape: Shape | None = None
    """How it was cut."""

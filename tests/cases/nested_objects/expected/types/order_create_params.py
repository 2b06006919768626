from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["OrderCreateParams", "Cake", "CakeLayer"]


class CakeLayer(TypedDict):
    flavour: NotRequired[str]
    """What it tastes of."""


class Cake(TypedDict):
    """The cake to bake."""

    size: int
    layers: NotRequired[Sequence[CakeLayer]]


class OrderCreateParams(TypedDict):
    cake: Cake
    """The cake to bake."""

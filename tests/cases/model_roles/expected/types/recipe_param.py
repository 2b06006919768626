from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import NotRequired

from .shared_params.money import Money
from .step_param import StepParam
from .unit import Unit

__all__ = ["RecipeParam"]


class RecipeParam(TypedDict):
    """A recipe; it goes both ways."""

    steps: Sequence[StepParam]

    unit: Unit
    """What is weighed in."""

    cost: NotRequired[Money]

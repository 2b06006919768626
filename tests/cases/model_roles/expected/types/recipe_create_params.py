from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .recipe_param import RecipeParam
from .shared_params.money import Money
from .source_param import SourceParam
from .unit import Unit

__all__ = ["RecipeCreateParams"]


class RecipeCreateParams(TypedDict):
    recipe: RecipeParam
    """A recipe; it goes both ways."""

    unit: Unit
    """What is weighed in."""

    money: NotRequired[Money]
    source: NotRequired[SourceParam]

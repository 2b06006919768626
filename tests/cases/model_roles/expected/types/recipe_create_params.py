from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

from .recipe_param import RecipeParam
from .shared_params.money import Money
from .source_param import SourceParam
from .unit import Unit

__all__ = ["RecipeCreateParams"]


class RecipeCreateParams(TypedDict):
    money: NotRequired[Money]

    recipe: NotRequired[RecipeParam]
    """A recipe; it goes both ways."""

    source: NotRequired[SourceParam]

    unit: NotRequired[Unit]
    """What is weighed in."""

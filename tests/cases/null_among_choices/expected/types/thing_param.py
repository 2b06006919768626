from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from typing_extensions import TypeAlias

from .choice_param import ChoiceParam
from .maybe_part_param import MaybePartParam
from .part_param import PartParam

__all__ = ["ThingParam", "OfTarget"]


OfTarget: TypeAlias = MaybePartParam | int


class ThingParam(TypedDict):
    """A thing."""

    listed: Sequence[ChoiceParam | None]
    of_choice: ChoiceParam | None
    of_null: PartParam | None
    of_target: OfTarget | None
    of_variant: str | int | None
    typed: PartParam | None

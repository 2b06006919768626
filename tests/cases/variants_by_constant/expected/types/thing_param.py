from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired, TypeAlias

from .first_param import FirstParam
from .heir_param import HeirParam
from .left_param import LeftParam
from .many_param import ManyParam
from .maybe_param import MaybeParam
from .one_param import OneParam
from .perhaps_param import PerhapsParam
from .plain_param import PlainParam
from .right_param import RightParam
from .second_param import SecondParam
from .zero_param import ZeroParam

__all__ = [
    "ThingParam",
    "AnyOf",
    "Contradicted",
    "InPart",
    "Inherited",
    "Numbered",
    "OfSeveral",
    "OneOf",
    "Optional",
    "Swapped",
]


AnyOf: TypeAlias = FirstParam | SecondParam


Contradicted: TypeAlias = FirstParam | SecondParam


InPart: TypeAlias = FirstParam | PlainParam


Inherited: TypeAlias = HeirParam | SecondParam


Numbered: TypeAlias = ZeroParam | OneParam


OfSeveral: TypeAlias = ManyParam | SecondParam


OneOf: TypeAlias = FirstParam | SecondParam


Optional: TypeAlias = MaybeParam | PerhapsParam


Swapped: TypeAlias = LeftParam | RightParam


class ThingParam(TypedDict):
    any_of: NotRequired[AnyOf]
    contradicted: NotRequired[Contradicted]
    in_part: NotRequired[InPart]
    inherited: NotRequired[Inherited]
    numbered: NotRequired[Numbered]
    of_several: NotRequired[OfSeveral]
    one_of: NotRequired[OneOf]
    optional: NotRequired[Optional]
    swapped: NotRequired[Swapped]

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import TypeAlias
from typing_extensions import NotRequired as NotRequired_

from .child_param import ChildParam
from .circle_param import CircleParam
from .grandchild_param import GrandchildParam
from .pet_param import PetParam
from .square_param import SquareParam

__all__ = [
    "ThingParam",
    "ByReferences",
    "Implicitly",
    "ImplicitlyCar",
    "ImplicitlyBoat",
    "InPart",
    "InPartRose",
    "InPartOak",
    "NotRequired",
    "NotRequiredMaybe",
    "NotRequiredPerhaps",
    "OfFamily",
]


ByReferences: TypeAlias = CircleParam | SquareParam


class ImplicitlyCar(TypedDict):
    kind: Literal["Car"]


class ImplicitlyBoat(TypedDict):
    kind: Literal["Boat"]


Implicitly: TypeAlias = ImplicitlyCar | ImplicitlyBoat


class InPartRose(TypedDict):
    name: Literal["rosa"]


class InPartOak(TypedDict):
    name: Literal["Oak"]


InPart: TypeAlias = InPartRose | InPartOak


class NotRequiredMaybe(TypedDict):
    size: NotRequired_[int]
    tag: NotRequired_[Literal["maybe"]]


class NotRequiredPerhaps(TypedDict):
    size: NotRequired_[int]
    tag: NotRequired_[Literal["perhaps"]]


NotRequired: TypeAlias = NotRequiredMaybe | NotRequiredPerhaps


OfFamily: TypeAlias = ChildParam | GrandchildParam


class ThingParam(TypedDict):
    """A thing."""

    by_names: NotRequired_[PetParam]
    by_references: NotRequired_[ByReferences]
    implicitly: NotRequired_[Implicitly]
    in_part: NotRequired_[InPart]
    not_required: NotRequired_[NotRequired]
    of_family: NotRequired_[OfFamily]

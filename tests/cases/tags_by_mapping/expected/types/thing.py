from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .child import Child
from .circle import Circle
from .grandchild import Grandchild
from .pet import Pet
from .square import Square

__all__ = [
    "Thing",
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


ByReferences: TypeAlias = Annotated[Circle | Square, Field(discriminator="form")]


class ImplicitlyCar(BaseModel):
    kind: Literal["Car"]


class ImplicitlyBoat(BaseModel):
    kind: Literal["Boat"]


Implicitly: TypeAlias = Annotated[
    ImplicitlyCar | ImplicitlyBoat, Field(discriminator="kind")
]


class InPartRose(BaseModel):
    name: Literal["rosa"]


class InPartOak(BaseModel):
    name: Literal["Oak"]


InPart: TypeAlias = Annotated[InPartRose | InPartOak, Field(discriminator="name")]


class NotRequiredMaybe(BaseModel):
    size: int | None = None
    tag: Literal["maybe"] | None = None


class NotRequiredPerhaps(BaseModel):
    size: int | None = None
    tag: Literal["perhaps"] | None = None


NotRequired: TypeAlias = NotRequiredMaybe | NotRequiredPerhaps


OfFamily: TypeAlias = Annotated[Child | Grandchild, Field(discriminator="role")]


class Thing(BaseModel):
    """A thing."""

    by_names: Pet | None = None
    by_references: ByReferences | None = None
    implicitly: Implicitly | None = None
    in_part: InPart | None = None
    not_required: NotRequired | None = None
    of_family: OfFamily | None = None

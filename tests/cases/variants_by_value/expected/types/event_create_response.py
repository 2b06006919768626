from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel

__all__ = [
    "EventCreateResponse",
    "ByMapping",
    "ByMappingMadeEvent",
    "ByMappingLostEvent",
    "ByValue",
    "ByValueMadeAnew",
    "ByValueLost",
    "InEachOther",
    "InEachOtherMadeEvent",
    "InEachOtherLostEvent",
    "SameValue",
    "SameValueLostEvent",
    "SameValueGoneEvent",
]


class ByMappingMadeEvent(BaseModel):
    kind: Literal["made_anew"]
    token: str | None = None
    at: str | None = None


class ByMappingLostEvent(BaseModel):
    kind: Literal["lost"]


ByMapping: TypeAlias = Annotated[
    ByMappingMadeEvent | ByMappingLostEvent, Field(discriminator="kind")
]


class ByValueMadeAnew(BaseModel):
    kind: Literal["made_anew"]
    token: str | None = None
    at: str | None = None


class ByValueLost(BaseModel):
    kind: Literal["lost"]


ByValue: TypeAlias = Annotated[
    ByValueMadeAnew | ByValueLost, Field(discriminator="kind")
]


class InEachOtherMadeEvent(BaseModel):
    kind: Literal["made_anew"]
    token: str | None = None
    at: str | None = None


class InEachOtherLostEvent(BaseModel):
    kind: Literal["lost"]


InEachOther: TypeAlias = str | InEachOtherMadeEvent | InEachOtherLostEvent


class SameValueLostEvent(BaseModel):
    kind: Literal["lost"]


class SameValueGoneEvent(BaseModel):
    kind: Literal["lost"]
    since: str | None = None


SameValue: TypeAlias = SameValueLostEvent | SameValueGoneEvent


class EventCreateResponse(BaseModel):
    by_mapping: ByMapping
    by_value: ByValue
    in_each_other: InEachOther
    same_value: SameValue

from __future__ import annotations

from typing import Literal

from pydantic import Field
from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .base import Base

__all__ = [
    "Thing",
    "ThingEither",
    "ThingEitherLeft",
    "ThingEitherRight",
    "ThingExtended",
    "ThingKeyed",
    "ThingMerged",
    "ThingNarrower",
    "ThingUnnamed",
]


class ThingEitherLeft(BaseModel):
    common: str
    left: str | None = None


class ThingEitherRight(BaseModel):
    common: str
    right: str | None = None


ThingEither: TypeAlias = ThingEitherLeft | ThingEitherRight


class ThingExtended(Base):
    more: bool | None = None


class ThingKeyed(BaseModel):
    a: str | None = None


class ThingMerged(BaseModel):
    a: str
    b: str | None = None


class ThingNarrower(BaseModel):
    code: Literal[7]
    text_value: str | None = Field(None, alias="textValue")


class ThingUnnamed(BaseModel):
    x: int


class Thing(Base):
    """A thing of everything."""

    single: Base
    """One of these."""

    beside: Base | None = None
    """Beside a reference."""

    either: ThingEither | None = None
    extended: ThingExtended | None = None
    keyed: ThingKeyed | None = None
    merged: ThingMerged | None = None
    narrower: ThingNarrower | None = None
    single_or_null: Base | None = None
    text: Literal["b"] | None = None
    unnamed: ThingUnnamed | None = None

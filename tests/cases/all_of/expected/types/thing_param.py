from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from typing_extensions import NotRequired, TypeAlias

from .._runtime.transform import PropertyInfo
from .base_param import BaseParam

__all__ = [
    "ThingParam",
    "ThingParamEither",
    "ThingParamEitherLeft",
    "ThingParamEitherRight",
    "ThingParamExtended",
    "ThingParamKeyed",
    "ThingParamMerged",
    "ThingParamNarrower",
    "ThingParamUnnamed",
]


class ThingParamEitherLeft(TypedDict):
    common: str
    left: NotRequired[str]


class ThingParamEitherRight(TypedDict):
    common: str
    right: NotRequired[str]


ThingParamEither: TypeAlias = ThingParamEitherLeft | ThingParamEitherRight


class ThingParamExtended(BaseParam):
    more: NotRequired[bool]


class ThingParamKeyed(TypedDict):
    a: NotRequired[str]


class ThingParamMerged(TypedDict):
    a: str
    b: NotRequired[str]


class ThingParamNarrower(TypedDict):
    code: Literal[7]
    text_value: NotRequired[Annotated[str, PropertyInfo(alias="textValue")]]


class ThingParamUnnamed(TypedDict):
    x: int


class ThingParam(BaseParam):
    """A thing of everything."""

    single: BaseParam
    """One of these."""

    beside: NotRequired[BaseParam]
    """Beside a reference."""

    either: NotRequired[ThingParamEither]
    extended: NotRequired[ThingParamExtended]
    keyed: NotRequired[ThingParamKeyed]
    merged: NotRequired[ThingParamMerged]
    narrower: NotRequired[ThingParamNarrower]
    single_or_null: NotRequired[BaseParam | None]
    text: NotRequired[Literal["b"]]
    unnamed: NotRequired[ThingParamUnnamed]

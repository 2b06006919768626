from __future__ import annotations

from typing import Annotated, Literal, TypedDict

from typing_extensions import NotRequired

from .._runtime.transform import PropertyInfo

__all__ = ["CatParam"]


class CatParam(TypedDict):
    pet_type: Annotated[Literal["cat"], PropertyInfo(alias="petType")]
    name: NotRequired[str]

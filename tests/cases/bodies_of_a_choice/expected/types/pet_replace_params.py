from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["PetReplaceParams", "BodyCat"]


class BodyCat(TypedDict):
    kind: Literal["cat"]
    name: str
    lives: NotRequired[int]


class PetReplaceParams(TypedDict):
    body: BodyCat | str

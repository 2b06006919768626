from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["PetCreateParams", "Trick"]


class Trick(TypedDict):
    label: NotRequired[str]


class PetCreateParams(TypedDict):
    kind: Literal["cat", "dog"]
    name: str
    lives: NotRequired[int]
    trick: NotRequired[Trick]

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict):
    name: str | None
    count: NotRequired[int]
    level: NotRequired[Literal["low", 2] | None]
    limit: NotRequired[int]
    never: NotRequired[object]
    order: NotRequired[str]
    states: NotRequired[str]

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict):
    count: NotRequired[int]
    level: NotRequired[Literal["low", 2] | None]
    limit: NotRequired[int]
    name: NotRequired[str | None]
    never: NotRequired[object]
    order: NotRequired[str]
    states: NotRequired[str]

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict):
    name: str | None
    count: NotRequired[int]
    level: NotRequired[Literal["low", 2] | None]
    limit: NotRequired[int]
    never: NotRequired[object]
    order: NotRequired[Literal["asc", "desc"]]
    states: NotRequired[str]
    tags: NotRequired[Sequence[Literal["new", "old"]]]

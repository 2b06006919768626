from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired

from .other_param import OtherParam

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict):
    amount: NotRequired[float]
    anything: NotRequired[object]
    kind: NotRequired[Literal["thing"]]
    limit: NotRequired[int]
    name: NotRequired[str | None]
    one: NotRequired[OtherParam | None]
    pair: NotRequired[Sequence[str | int]]
    two: NotRequired[OtherParam | None]

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired

from .other_param import OtherParam

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict):
    amount: NotRequired[float]
    anything: NotRequired[object]
    five: NotRequired[str | int | None]
    four: NotRequired[Literal["a"] | None]
    kind: NotRequired[Literal["thing"]]
    limit: NotRequired[int]
    name: NotRequired[str | None]
    one: NotRequired[OtherParam | None]
    pair: NotRequired[Sequence[str | int]]
    six: NotRequired[Literal["a"] | None]

    three: NotRequired[object | None]
    """Any value is null among others."""

    two: NotRequired[OtherParam | None]

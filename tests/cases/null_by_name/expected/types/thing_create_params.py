from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["ThingCreateParams"]


class ThingCreateParams(TypedDict):
    listed: None
    values: Mapping[str, None]
    choice: NotRequired[Literal["a"] | None]
    either: NotRequired[None]
    items: NotRequired[Sequence[None]]
    nothing: NotRequired[None]

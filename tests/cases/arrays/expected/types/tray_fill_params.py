from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from typing_extensions import NotRequired

__all__ = ["TrayFillParams", "Box"]


class Box(TypedDict):
    n: int


class TrayFillParams(TypedDict):
    names: Sequence[str]
    anything: NotRequired[Sequence[object]]
    boxes: NotRequired[Sequence[Box]]
    colours: NotRequired[Sequence[str]]
    grid: NotRequired[Sequence[Sequence[float]]]
    kinds: NotRequired[Sequence[Literal["roll", "bun"]]]
    sizes: NotRequired[Sequence[int]]

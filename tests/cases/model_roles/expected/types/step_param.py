from __future__ import annotations

from typing import TypedDict

from typing_extensions import NotRequired

__all__ = ["StepParam"]


class StepParam(TypedDict):
    what: str
    minutes: NotRequired[float]

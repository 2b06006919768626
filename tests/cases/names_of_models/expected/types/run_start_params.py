from __future__ import annotations

from typing import TypedDict

__all__ = ["RunStartParams"]


class RunStartParams(TypedDict):
    model_id: str

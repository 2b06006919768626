from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["Jam"]


class Jam(BaseModel):
    fruit: str
    type: Literal["jam"]

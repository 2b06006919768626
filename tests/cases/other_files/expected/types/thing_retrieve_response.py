from __future__ import annotations

from typing import Literal

from .._runtime.models import BaseModel

__all__ = ["ThingRetrieveResponse"]


class ThingRetrieveResponse(BaseModel):
    colour: Literal["red"] | None = None

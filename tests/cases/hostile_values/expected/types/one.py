from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["One"]


class One(BaseModel):
    ta_g: Literal["o'n\"e\\"] = Field(alias='ta"g')

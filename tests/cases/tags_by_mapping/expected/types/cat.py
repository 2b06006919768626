from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["Cat"]


class Cat(BaseModel):
    pet_type: Literal["cat"] = Field(alias="petType")
    name: str | None = None

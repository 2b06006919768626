from __future__ import annotations

from typing import Literal

from pydantic import Field as Field_

from ..._runtime.models import BaseModel

__all__ = ["Field"]


class Field(BaseModel):
    id: str
    kind: Literal["a", "b"]
    field: Field | None = None
    next: Field | None = None
    odd_key: str | int | None = Field_(None, alias="odd-key")

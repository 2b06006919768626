from __future__ import annotations

from typing import Literal as Literal_

from pydantic import Field

from .._runtime.models import BaseModel
from .shared.field import Field as FieldModel

__all__ = ["Literal"]


class Literal(BaseModel):
    id: str
    kind: Literal_["a", "b"]
    field: FieldModel | None = None
    next: Literal | None = None
    odd_key: str | int | None = Field(None, alias="odd-key")

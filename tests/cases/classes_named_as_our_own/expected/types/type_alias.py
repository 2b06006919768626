from __future__ import annotations

from typing import Literal

from pydantic import Field

from .._runtime.models import BaseModel
from .shared.field import Field as FieldModel

__all__ = ["TypeAlias"]


class TypeAlias(BaseModel):
    id: str
    kind: Literal["a", "b"]
    field: FieldModel | None = None
    next: TypeAlias | None = None
    odd_key: str | int | None = Field(None, alias="odd-key")

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from ..._runtime.models import BaseModel

__all__ = ["Row"]


class Row(BaseModel):
    id: int
    content: str | None = None
    made_at: datetime | None = Field(None, alias="madeAt")

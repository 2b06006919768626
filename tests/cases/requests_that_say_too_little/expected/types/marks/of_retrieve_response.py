from __future__ import annotations

from pydantic import Field

from ..._runtime.models import BaseModel

__all__ = ["OfRetrieveResponse"]


class OfRetrieveResponse(BaseModel):
    empty_2: str = Field(alias="")
    empty: str | None = None

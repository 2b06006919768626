from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ThingRetrieveResponse"]


class ThingRetrieveResponse(BaseModel):
    no: str | None = None

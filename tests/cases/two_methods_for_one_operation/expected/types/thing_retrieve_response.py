from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ThingRetrieveResponse"]


class ThingRetrieveResponse(BaseModel):
    name: str | None = None

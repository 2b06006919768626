from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ThingRetrieveResponse"]


class ThingRetrieveResponse(BaseModel):
    kind: str | None = None
    name: str | None = None
    size: int | None = None

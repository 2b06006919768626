from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ThingDescribedResponse"]


class ThingDescribedResponse(BaseModel):
    scan: str
    more: list[str] | None = None

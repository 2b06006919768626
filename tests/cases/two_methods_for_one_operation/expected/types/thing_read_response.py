from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ThingReadResponse"]


class ThingReadResponse(BaseModel):
    name: str | None = None

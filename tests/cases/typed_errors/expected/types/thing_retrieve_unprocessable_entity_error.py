from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["ThingRetrieveUnprocessableEntityError"]


class ThingRetrieveUnprocessableEntityError(BaseModel):
    fields: list[str]

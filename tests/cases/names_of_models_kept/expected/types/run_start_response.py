from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["RunStartResponse"]


class RunStartResponse(BaseModel):
    id: str
    model_id: str

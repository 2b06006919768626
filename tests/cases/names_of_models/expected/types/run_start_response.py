from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["RunStartResponse"]


class RunStartResponse(BaseModel):
    id: str
    api_model_id: str = Field(alias="model_id")

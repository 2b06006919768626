from __future__ import annotations

from pydantic import Field

from .._runtime.models import BaseModel

__all__ = ["Part"]


class Part(BaseModel):
    list_: list[str] | None = Field(None, alias="list")

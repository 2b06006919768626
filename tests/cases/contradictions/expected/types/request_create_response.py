from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["RequestCreateResponse"]


class RequestCreateResponse(BaseModel):
    state: object
    note: str | None = None

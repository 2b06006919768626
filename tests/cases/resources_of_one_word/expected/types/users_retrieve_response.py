from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["UsersRetrieveResponse"]


class UsersRetrieveResponse(BaseModel):
    name: str | None = None

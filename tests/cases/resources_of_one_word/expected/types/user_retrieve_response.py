from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["UserRetrieveResponse"]


class UserRetrieveResponse(BaseModel):
    mail: str | None = None

from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["IPv4Address"]


class IPv4Address(BaseModel):
    address: str | None = None

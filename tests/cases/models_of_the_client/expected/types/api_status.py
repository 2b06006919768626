from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["APIStatus"]


class APIStatus(BaseModel):
    up: bool

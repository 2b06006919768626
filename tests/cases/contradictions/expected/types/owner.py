from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Owner"]


class Owner(BaseModel):
    age: object | None = None

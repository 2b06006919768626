from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Owner", "Torn"]


class Owner(BaseModel):
    age: object | None = None
    choice: object | None = None
    count: int | None = None
    kind: object | None = None
    torn: object | None = None


class Torn(BaseModel):
    a: str | None = None

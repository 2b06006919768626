from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["Loan"]


class Loan(BaseModel):
    id: str
    due: str | None = None

from __future__ import annotations

from datetime import date

from .._runtime.models import BaseModel

__all__ = ["Loan"]


class Loan(BaseModel):
    id: str
    due: date | None = None

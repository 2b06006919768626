from __future__ import annotations

from .._runtime.models import BaseModel

__all__ = ["LoanList", "Data"]


class Data(BaseModel):
    name: str | None = None


class LoanList(BaseModel):
    data: list[Data]
    last: str

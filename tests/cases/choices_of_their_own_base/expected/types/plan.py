from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .yearly import Yearly

__all__ = ["Plan", "PlanDays"]


class PlanDays(BaseModel):
    days: int
    price: int


Plan: TypeAlias = Yearly | PlanDays

from __future__ import annotations

from typing_extensions import TypeAlias

from .._runtime.models import BaseModel
from .yearly import Yearly

__all__ = ["Plan", "PlanUnionMember1"]


class PlanUnionMember1(BaseModel):
    days: int
    price: int


Plan: TypeAlias = Yearly | PlanUnionMember1

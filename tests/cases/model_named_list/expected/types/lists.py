from __future__ import annotations

from typing import List

from .._runtime.models import BaseModel
from .list import List as ListModel

__all__ = ["Lists"]


class Lists(BaseModel):
    list: List[ListModel]
    names: List[str]

from __future__ import annotations

from typing import List as List_

from .._runtime.models import BaseModel

__all__ = ["List"]


class List(BaseModel):
    tags: List_[str]
    list: List_[str] | None = None

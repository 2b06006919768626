from __future__ import annotations

from typing import List

from .._runtime.models import BaseModel

__all__ = ["Part"]


class Part(BaseModel):
    list: List[str] | None = None

from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["Job"]


class Job(BaseModel):
    state: str

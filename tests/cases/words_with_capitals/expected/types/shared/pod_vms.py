from __future__ import annotations

from ..._runtime.models import BaseModel

__all__ = ["PodVMs"]


class PodVMs(BaseModel):
    pod: str | None = None
